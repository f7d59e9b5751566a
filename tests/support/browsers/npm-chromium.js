import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('npm-chromium', import.meta.url));
const packageFolder = join(folder, 'node_modules/@sparticuz/chromium');
const unpacked = join(folder, 'node_modules/.unpacked');

/**
 * A headless Chromium for Linux x64 that travels inside an npm package, with the libraries and the font
 * that a bare machine lacks. It needs npm and nothing else.
 */
export async function npmChromium() {
  if (!existsSync(packageFolder)) install();
  mkdirSync(unpacked, { recursive: true });

  const { executablePath, libraries } = await unpack();
  writeFileSync(join(unpacked, 'fonts.conf'), fontConfiguration());
  return {
    executablePath,
    headless: 'shell',
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  };
}

function install() {
  const { status } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`npm could not install ${folder}`);
}

/**
 * The package unpacks into the folder for temporary files and finds out from the environment whether its
 * libraries are wanted. Both are told for the moment only; the folder is ours, so that nobody else's
 * /tmp/chromium is ever run.
 */
async function unpack() {
  const restore = setEnvironment({
    TMPDIR: unpacked,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
  });
  try {
    const entry = pathToFileURL(join(packageFolder, 'build/esm/index.js'));
    const { default: chromium } = await import(entry.href);
    const executablePath = await chromium.executablePath();
    return { executablePath, libraries: process.env.LD_LIBRARY_PATH };
  } finally {
    restore();
  }
}

function setEnvironment(values) {
  // the package adds these two by itself
  const names = [...Object.keys(values), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const saved = names.map((name) => [name, process.env[name]]);
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of saved) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

/** The package's own configuration looks for fonts in /tmp/fonts only: text would have no width. */
function fontConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
