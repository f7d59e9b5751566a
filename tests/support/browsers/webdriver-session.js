import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const START_TIMEOUT_MS = 15_000;

/**
 * Starts a WebDriver server and opens one session in it.
 * `send(method, path, body)` is a command of that session, `end()` closes it and stops the server.
 */
export async function startWebDriver({ command, args, env, capabilities }) {
  const port = await freePort();
  const child = spawn(command, [...args, `--port=${port}`], {
    stdio: 'ignore',
    // a process group of its own, so that the X server started by xvfb-run ends with it
    detached: true,
    env: { ...process.env, ...env },
  });
  const failed = new Promise((_, reject) => child.once('error', reject));
  const request = requestsTo(`http://127.0.0.1:${port}`);

  await Promise.race([failed, answers(request)]);
  const { sessionId } = await request('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });

  return {
    send: (method, path, body) => request(method, `/session/${sessionId}${path}`, body),
    async end() {
      await request('DELETE', `/session/${sessionId}`).catch(() => undefined);
      stopGroup(child.pid);
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });
}

function requestsTo(origin) {
  return async (method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
}

async function answers(request) {
  const end = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      return await request('GET', '/status');
    } catch (error) {
      if (Date.now() > end) throw error;
      await delay(100);
    }
  }
}

function stopGroup(pid) {
  try {
    process.kill(-pid);
  } catch {
    // it has ended by itself
  }
}
