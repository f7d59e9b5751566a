import { expect } from '@open-wc/testing';
import { html } from '../../../src/audit/reports/html.js';
import { json } from '../../../src/audit/reports/json.js';
import { junit } from '../../../src/audit/reports/junit.js';
import { sarif } from '../../../src/audit/reports/sarif.js';
import { text } from '../../../src/audit/reports/text.js';
import { choiceInLink } from '../../../src/settings/share.js';
import { axeViolations } from '../../support/axe.js';
import { openMarkup } from '../../support/frame.js';
import { emulateMedia } from '../../support/media.js';
import { AWKWARD, report } from './sample.js';

interface SarifLog {
  readonly version: string;
  readonly $schema: string;
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly name: string; readonly rules: { id: string }[] };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: object;
            };
            readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string }];
          },
        ];
      }[];
    },
  ];
}

const shown = AWKWARD.replace('\u0001', '\uFFFD');

describe('a report as text', () => {
  it('says of each page which rules are broken, when, and by what', () => {
    const [first, second] = text(report).split('./demo/index.html');

    expect(first).to.contain('http://localhost:8000/shop/?a=1&b=2\n  2 rules are broken');
    expect(first).to.contain(
      'text-lost (serious): What text-lost asks for\n  With Font size: 200%\n',
    );
    expect(first).to.contain('  - a-b >>> i\n    Fix:\n');
    expect(first).to.contain('In all 4 states');
    expect(second).to.equal(
      ' (360x740)\n  Nothing found in 2 states.\n\n1 of 2 pages has faults.\n',
    );
    expect(first).to.contain(
      '  2 faulty elements are known.\n  1 faulty element is faulty no more.',
    );
    expect(first).to.contain('  Left out: 4 elements (link-name in .ad). Of the network.\n');
    expect(first).to.contain('  Not looked into: #map. It is a frame of another origin.\n');
  });
});

describe('a report as JSON', () => {
  it('holds all that was found, without the pictures', () => {
    const { version, pages } = JSON.parse(json(report)) as typeof report;

    expect(version).to.equal('1.2.3');
    expect(pages.map(({ findings }) => findings)).to.eql(
      report.pages.map(({ findings }) => findings),
    );
    expect(json(report)).not.to.contain('data:image');
    expect(json(report)).not.to.contain('takesChoicesAt');
  });
});

describe('a report as XML of JUnit', () => {
  const parsed = new DOMParser().parseFromString(junit(report), 'application/xml');
  const all = (name: string) => [...parsed.querySelectorAll(name)];

  it('is well-formed, with a suite for each page and a failure for each broken rule', () => {
    expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
    expect(all('testsuite').map((suite) => suite.getAttribute('name'))).to.eql([
      'http://localhost:8000/shop/?a=1&b=2',
      './demo/index.html (360x740)',
    ]);
    expect(all('failure').map((failure) => failure.getAttribute('type'))).to.eql([
      'image-alt',
      'text-lost',
    ]);
    for (const testcase of all('testcase')) {
      expect(testcase.getAttribute('name')).to.be.ok;
      expect(testcase.getAttribute('classname')).to.be.ok;
    }
  });

  it('has the same cases of a page, whatever is broken', () => {
    const [faulty, clean] = all('testsuite').map((suite) =>
      [...suite.children].map((testcase) => testcase.getAttribute('name')),
    );

    expect(faulty).to.eql(['html-has-lang', 'image-alt', 'text-lost']);
    expect(clean).to.eql(faulty);
  });

  it('counts what it contains', () => {
    for (const element of [parsed.documentElement, ...all('testsuite')]) {
      const count = (name: string) => String(element.querySelectorAll(name).length);
      expect(element.getAttribute('tests')).to.equal(count('testcase'));
      expect(element.getAttribute('failures')).to.equal(count('failure'));
    }
  });

  it('keeps texts as they are, but for what XML cannot hold', () => {
    expect(all('failure')[1]!.textContent).to.contain(shown);
  });
});

describe('a report as SARIF', () => {
  const log = JSON.parse(sarif(report)) as SarifLog;
  const [run] = log.runs;

  it('has what the standard requires', () => {
    expect(log.version).to.equal('2.1.0');
    expect(log.$schema).to.match(/sarif-2\.1\.0\.json$/);
    expect(run.tool.driver.name).to.equal('a11y-toolbar');
    expect(run.results).to.have.length(7);
    for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]!.id).to.equal(ruleId);
      expect(level).to.be.oneOf(['error', 'warning', 'note']);
      expect(message.text).to.be.a('string').that.is.not.empty;
      expect(locations[0].logicalLocations[0].fullyQualifiedName).to.be.a('string').that.is.not
        .empty;
    }
  });

  it('names places as GitHub takes them: relative, and with a line', () => {
    const { artifactLocation, region } = run.results[0]!.locations[0].physicalLocation;

    expect(artifactLocation.uri).to.equal('shop/index.html');
    expect(region).to.eql({ startLine: 1 });
  });

  it('tells a fault again by its rule and element, in whichever states it is', () => {
    const prints = run.results.map(
      ({ partialFingerprints }) => partialFingerprints['ruleAndElement/v1'],
    );
    expect(new Set(prints).size).to.equal(run.results.length);
  });
});

describe('a report as HTML', () => {
  const markup = html(report);

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      it(`is accessible, ${colorScheme}, ${width} px wide, and does not scroll sideways`, async function () {
        await emulateMedia(this, { 'prefers-color-scheme': colorScheme });
        const frame = await openMarkup(markup, { width });
        for (const details of frame.document.querySelectorAll('details')) details.open = true;

        expect(await axeViolations(frame)).to.eql([]);
        const { scrollWidth, clientWidth } = frame.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });
    }
  }

  it('shows each faulty state beside the page’s own, with the elements outlined', async () => {
    const { document } = await openMarkup(markup, { width: 1280 });
    const [before, after] = document.querySelectorAll('.pair > figure');

    expect(before!.textContent.trim()).to.equal('With the page’s own settings');
    expect(after!.querySelector('figcaption')!.textContent).to.equal('With Font size: 200%');
    expect(after!.getBoundingClientRect().left).to.be.greaterThan(
      before!.getBoundingClientRect().right,
    );
    const [image, outline] = ['img', '.outline'].map((one) =>
      after!.querySelector(one)!.getBoundingClientRect(),
    );
    expect((outline!.left - image!.left) / image!.width).to.be.closeTo(0.1, 0.01);
    expect((outline!.top - image!.top) / image!.height).to.be.closeTo(0.1, 0.01);
    expect(outline!.width / image!.width).to.be.closeTo(0.4, 0.01);
    expect(outline!.height / image!.height).to.be.closeTo(0.4, 0.01);
  });

  it('links to the page in each faulty state, if the page has a toolbar', async () => {
    const { document } = await openMarkup(markup);
    const link = document.querySelector<HTMLAnchorElement>('.after a')!;

    expect(link.textContent).to.equal('Open the page with Font size: 200%');
    const { origin, pathname, search, hash } = new URL(link.href);
    expect(origin + pathname + search).to.equal('http://localhost:8000/shop/?a=1&b=2');
    expect(hash).to.match(/^#top&a11y-toolbar=/);
    expect(choiceInLink(new URL(link.href) as unknown as Location)!.fontSize).to.equal(2);
    expect(document.querySelectorAll('.pair a')).to.have.length(1);
  });

  it('sorts what was found by norm', async () => {
    const { document } = await openMarkup(markup);
    const rows = [...document.querySelectorAll('section[aria-labelledby=norms] tbody tr')];

    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).to.deep.include([
      '1.4.4 Resize Text (AA)',
      '9.1.4.4',
      'fault found',
      'text-lost: 2 elements in http://localhost:8000/shop/?a=1&b=2',
    ]);
  });

  it('says what was found in words, and what there is no picture of', async () => {
    const { document } = await openMarkup(markup);

    expect(document.title).to.equal('Faults in 1 of 2 pages');
    expect(document.body.textContent).to.contain('With Font size: 200%.');
    expect(document.body.textContent).to.contain(shown);
    expect(document.body.textContent).to.contain('no pictures of 3 further faulty states');
    expect(document.querySelectorAll('article b')).to.have.length(0);
    expect(document.body.textContent).to.contain('Left out: 4 elements (link-name in .ad)');
  });

  it('asks for nothing and runs no script', async () => {
    const { document, window } = await openMarkup(markup);

    expect(document.scripts).to.have.length(0);
    expect(window.performance.getEntriesByType('resource')).to.eql([]);
  });
});
