import { expect } from '@open-wc/testing';
import { defaults } from '../../../src/settings/preferences.js';
import { choiceIn, choiceInLink, linkTo, jsonOf } from '../../../src/settings/share.js';

const chosen = {
  ...defaults,
  fontSize: 2,
  background: 'black',
  fontFamily: 'A b=C d, serif',
} as const;

describe('what is taken along', () => {
  it('comes back from a link as it was, and no server sees it', () => {
    const link = linkTo(chosen, new URL('https://site.example/page?q=1#part'));
    const url = new URL(link);

    expect(url.origin + url.pathname + url.search).to.equal('https://site.example/page?q=1');
    expect(choiceInLink(url as never)).to.eql(chosen);
  });

  it('comes after what the page has in the fragment, and takes the place of what was shared before', () => {
    const page = 'https://site.example/page#/route?q=1&p=2';
    const link = linkTo(chosen, new URL(page));

    expect(link.startsWith(`${page}&`)).to.be.true;
    expect(choiceInLink(new URL(link) as never)).to.eql(chosen);
    const again = linkTo({ ...chosen, fontSize: 3 }, new URL(link));
    expect(again).to.have.length(link.length);
    expect(choiceInLink(new URL(again) as never)).to.eql({ ...chosen, fontSize: 3 });
  });

  it('comes back from a file, and is only what is not the page’s own', () => {
    expect(JSON.parse(jsonOf(chosen))).to.have.keys('fontSize', 'background', 'fontFamily');
    expect(choiceIn(jsonOf(chosen))).to.eql(chosen);
  });

  for (const text of [
    '',
    'x',
    '{}',
    '[]',
    'null',
    '{"fontSize":9}',
    '{"__proto__":{"fontSize":2}}',
  ]) {
    it(`is nothing in ${text || 'an empty file'}`, () => {
      expect(choiceIn(text)).to.equal(undefined);
    });
  }

  it('is nothing in other addresses', () => {
    for (const address of [
      'https://a.example/',
      'https://a.example/#part',
      'https://a.example/#a11y-toolbar',
    ])
      expect(choiceInLink(new URL(address) as never)).to.equal(undefined);
  });
});
