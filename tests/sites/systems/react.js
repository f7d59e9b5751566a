import { install, run, serve } from '../set-up.js';

const FILES = {
  'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>React</title>
    <a11y-toolbar controls="all"></a11y-toolbar><div id="root"></div>
    <script type="module" src="/main.jsx"></script></html>`,
  'main.jsx': `import 'a11y-toolbar/define';
    import { createRoot } from 'react-dom/client';
    createRoot(document.getElementById('root')).render(<main><h1>A site</h1><p>Text</p></main>);`,
  'vite.config.js': `import react from '@vitejs/plugin-react'; export default { plugins: [react()] };`,
};

export default async function start(of) {
  const packages = {
    react: '19.3.1',
    'react-dom': '19.3.1',
    vite: '8.4.0',
    '@vitejs/plugin-react': '6.3.0',
  };
  const versions = install(of, packages, FILES);
  run(of.folder, 'npx', 'vite', 'build', '--logLevel', 'error');
  return { versions, address: await serve(`${of.folder}/dist`, of.undo) };
}
