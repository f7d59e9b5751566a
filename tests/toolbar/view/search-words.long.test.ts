import { expect, waitUntil } from '@open-wc/testing';
import { locales } from '../../locales/all.js';
import { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import type { Strings } from '../../../src/locales/strings.js';
import { inside, openToolbar, status, textOf } from '../support.js';

/** The everyday words for contrast, bigger, zoom, yellow, underline and sound. */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'تباين أكبر تقريب أصفر تسطير صوت',
  be: 'кантраст большы маштаб жоўты падкрэсліць гук',
  cs: 'kontrast větší přiblížit žlutá podtrhnout zvuk',
  de: 'Kontrast größer Zoom gelb unterstreichen Ton',
  el: 'αντίθεση μεγαλύτερα ζουμ κίτρινο υπογράμμιση ήχος',
  en: 'contrast bigger zoom yellow underline sound',
  es: 'contraste grande zoom amarillo subrayar sonido',
  fa: 'کنتراست بزرگ‌تر زوم زرد زیرخط صدا',
  fi: 'kontrasti suurempi zoomaa keltainen alleviivaa ääni',
  fr: 'contraste grand zoom jaune souligner son',
  he: 'ניגודיות גדול זום צהוב תחתון קול',
  hi: 'कंट्रास्ट बड़ा ज़ूम पीला रेखांकित ध्वनि',
  it: 'contrasto grande zoom giallo sottolineare suono',
  ja: 'コントラスト 大きく ズーム 黄色 下線 音',
  kk: 'контраст үлкенірек масштаб сары сызу дыбыс',
  ko: '대비 크게 줌 노란색 밑줄 소리',
  nl: 'contrast groter zoom geel onderstrepen geluid',
  pl: 'kontrast większy zoom żółty podkreśl dźwięk',
  pt: 'contraste maior zoom amarelo sublinhar som',
  ru: 'контраст крупнее масштаб жёлтый подчеркнуть звук',
  sv: 'kontrast större zooma gul understryka ljud',
  tr: 'kontrast büyük yakınlaştır sarı çiz ses',
  uk: 'контраст більше масштаб жовтий підкреслити звук',
  vi: 'tương-phản to-hơn phóng-to vàng gạch-dưới âm-thanh',
  'zh-Hans': '对比度 放大 缩放 黄色 下划线 声音',
};

/** What each of them must find. */
const wanted = ({ legends, readAloud }: Strings): string[] => [
  legends.background,
  legends.fontSize,
  legends.fontSize,
  legends.background,
  legends.links,
  readAloud.legend,
];

async function search(element: A11yToolbar, text: string): Promise<string[]> {
  const [field] = inside<HTMLInputElement>(element, 'input[type=search]');
  field!.focus();
  field!.value = text;
  field!.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
  return inside(element, 'legend, [part~=switch-option]')
    .filter((one) => one.checkVisibility())
    .map((one) => textOf(one).replace(/\s?[:：]$/, ''));
}

/** Resolves when a search knows its words. */
async function ready(element: A11yToolbar): Promise<void> {
  await search(element, '#');
  await waitUntil(() => status(element), 'the search says what it has found');
}

for (const [lang, strings] of Object.entries(locales)) {
  it(`a search in ${lang} finds settings by everyday words`, async () => {
    A11yToolbar.locale(strings);
    const element = await openToolbar(`storage="none" controls="all" lang="${lang}"`);
    await ready(element);
    const words = WORDS[lang]!.split(' ').map((word) => word.replaceAll('-', ' '));

    for (const [at, word] of words.entries())
      expect(await search(element, word), word).to.include(wanted(strings)[at]);
  });
}

it('a search finds what has all of its words, with or without accents, and no more', async () => {
  const element = await openToolbar('storage="none" controls="all" lang="en"');
  await ready(element);

  expect(await search(element, 'videos SOUND')).to.eql(['Hide videos and embedded content']);
  expect(await search(element, 'dyslexiá')).to.eql(['Font', 'Ready-made settings']);
  expect(await search(element, 'gap')).not.to.include('Font size');
});
