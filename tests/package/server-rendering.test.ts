import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { openMarkup } from '../support/frame.js';
import { inside } from '../toolbar/support.js';

describe('a server', () => {
  it('sends the tag alone, which becomes a bar when the script comes', async () => {
    const markup = await executeServerCommand<string, undefined>('server-render');
    expect(markup).to.equal('<a11y-toolbar lang="ru"></a11y-toolbar>');
    const { document } = await openMarkup(
      `<!doctype html><html lang="en"><title>A page</title><body>${markup}<p>Text</p>
      <script src="/dist/a11y-toolbar.js"></script></html>`,
    );
    const toolbar = document.querySelector('a11y-toolbar')!;
    await toolbar.applied;

    expect(inside(toolbar, '.title').map(({ textContent }) => textContent)).to.eql([
      'Версия для слабовидящих',
    ]);
    expect(toolbar.getBoundingClientRect().height, 'nothing moves').to.equal(0);
  });
});
