import { expect } from '@open-wc/testing';
import { settingNames } from '../../src/settings/catalog.js';
import { openDemo } from './support.js';

describe('the figures on the front page', () => {
  it('are those of the documents', async () => {
    const { document } = await openDemo('toolbar.html');
    const measurements = await (await fetch('/docs/measurements.md')).text();
    const section = measurements.split('## Measured on real pages')[1]!.split('\n## ')[0]!;
    const rows = [...section.matchAll(/^\|(.*)\|$/gm)].map(([, row]) =>
      row!.split('|').map((cell) => cell.trim()),
    );
    const shown = [...document.querySelectorAll('.figures tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );

    expect(shown).to.eql(rows.filter(([first]) => !/^-+$/.test(first!)));
    expect(section).to.include(
      document.querySelector('.figures caption')!.textContent.trim().slice(-8),
    );
  });

  it('are what is there', async () => {
    const { document } = await openDemo('toolbar.html');
    const facts = Object.fromEntries(
      [...document.querySelectorAll('.facts > div')].map((fact) => [
        fact.querySelector('dt')!.textContent.trim(),
        Number(fact.querySelector('dd')!.textContent),
      ]),
    );
    const { body } = await fetch('/dist/a11y-toolbar.js');
    const zipped = body!.pipeThrough(new CompressionStream('gzip'));
    const { byteLength } = await new Response(zipped).arrayBuffer();

    expect(facts).to.include({ settings: settingNames.length });
    expect(facts['kB, compressed']).to.be.closeTo(byteLength / 1000, 1);
    expect(facts.languages).to.equal(document.querySelectorAll('#lang option[lang]').length);
  });
});
