import type { Strings } from '../../src/locales/strings.js';
import ar from '../../src/locales/ar.js';
import be from '../../src/locales/be.js';
import cs from '../../src/locales/cs.js';
import de from '../../src/locales/de.js';
import el from '../../src/locales/el.js';
import en from '../../src/locales/en.js';
import es from '../../src/locales/es.js';
import fa from '../../src/locales/fa.js';
import fi from '../../src/locales/fi.js';
import fr from '../../src/locales/fr.js';
import he from '../../src/locales/he.js';
import hi from '../../src/locales/hi.js';
import it from '../../src/locales/it.js';
import ja from '../../src/locales/ja.js';
import kk from '../../src/locales/kk.js';
import ko from '../../src/locales/ko.js';
import nl from '../../src/locales/nl.js';
import pl from '../../src/locales/pl.js';
import pt from '../../src/locales/pt.js';
import ru from '../../src/locales/ru.js';
import sv from '../../src/locales/sv.js';
import tr from '../../src/locales/tr.js';
import uk from '../../src/locales/uk.js';
import vi from '../../src/locales/vi.js';
import zhHans from '../../src/locales/zh-Hans.js';

/** Every language that the package speaks, by the name of its module. */
export const locales: Readonly<Record<string, Strings>> = {
  ar,
  be,
  cs,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  it,
  ja,
  kk,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
};
