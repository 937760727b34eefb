import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const program = fileURLToPath(new URL('rotate-keys.ts', import.meta.url));

/** Runs the command on data of its own, as whoever runs the house does. */
function run(dataDir: string, ...words: string[]) {
  return new Promise<{ code: number; said: string }>((resolve) => {
    const env = { DEMO: 'on', DATA_DIR: dataDir, PATH: '/usr/local/bin:/usr/bin:/bin' } as NodeJS.ProcessEnv;
    const args = ['--conditions=@netzwerkstatt/source', program, ...words];
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}` }),
    );
  });
}

test('each Land gets a new key on the machine, or those that are named; what it signs with from then on is said', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'netzwerkstatt-keys-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const kid = `key-${new Date().getUTCFullYear()}`;
  const sentence = (land: string, key: string) =>
    `${land} signs with ${key} from now on; what older keys signed still counts.\n`;
  expect(await run(dataDir, 'DE-SN')).toEqual({ code: 0, said: sentence('DE-SN', kid) });
  expect(await run(dataDir)).toEqual({ code: 0, said: sentence('DE-SN', `${kid}-2`) + sentence('DE-SL', kid) });
}, 120_000);

test('a Land the house does not have is named before anything is opened', async () => {
  expect(await run('/dev/null/nowhere', 'DE-XX')).toEqual({
    code: 1,
    said: '„DE-XX“ is no Land of this house: it has DE-SN, DE-SL.\n',
  });
}, 60_000);
