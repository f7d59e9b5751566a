import { copyScript } from '../copy-script.js';
import { install, run, startServer } from '../set-up.js';

const FILES = {
  'app/layout.jsx': `export const metadata = { title: 'Next' };
    export default function Layout({ children }) {
      return <html lang="en"><head><script src="/a11y-toolbar.js" defer /></head><body>{children}</body></html>;
    }`,
  'app/page.jsx': `export default function Page() { return <main><h1>A site</h1><p>Text</p></main>; }`,
};

export default async function start(of) {
  const versions = install(of, { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' }, FILES);
  copyScript(of.folder, 'public');
  run(of.folder, 'npx', 'next', 'build');
  const command = (port) => ['npx', 'next', 'start', '--port', String(port)];
  return { versions, address: await startServer(of.folder, of.undo, command) };
}
