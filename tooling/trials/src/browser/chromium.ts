import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium of this machine: the one in `CHROMIUM_PATH`, one where they usually are, or, on a Debian we may change, one
 * that is installed now.
 *
 * @throws Error that says what to do, when there is none and we cannot help it.
 */
export function findChromium(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH names ${wanted}, and there is nothing.`);
  }
  const found = [...usual, chromium.executablePath()].find((it) => existsSync(it)) ?? installed();
  if (found !== undefined) return found;
  throw new Error(
    'The trials in the browser need a Chromium. Please install one (Debian: "sudo apt-get install chromium") or say in CHROMIUM_PATH where it is.',
  );
}

function installed(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.info('There is no Chromium here: installing the one of this Debian.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-q', '-o', 'Acquire::Retries=3', ...words], { stdio: 'inherit', env });
  }
  return usual.find((it) => existsSync(it));
}

/** What it takes in a container, and to keep it from talking to anybody but us. */
export const quietly: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
