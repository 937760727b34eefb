import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Why nobody asked dateutil, for the name of a test that is left out. */
export const howToGetDateutil =
  'needs a Python with dateutil (Debian: "sudo apt-get install python3-dateutil"; another one: PYTHON_PATH)';

const usual = ['/usr/bin/python3', 'python3'];

/**
 * A Python that has dateutil: the one in `PYTHON_PATH`, one where they usually are, or, on a Debian we may change, one
 * that gets it now.
 *
 * @returns `undefined` when there is none.
 */
export function findDateutil(): string | undefined {
  const wanted = process.env['PYTHON_PATH'];
  if (wanted !== undefined && wanted !== '') return hasDateutil(wanted) ? wanted : undefined;
  return usual.find(hasDateutil) ?? (isInstalled() ? usual.find(hasDateutil) : undefined);
}

function hasDateutil(python: string): boolean {
  return spawnSync(python, ['-c', 'import dateutil.rrule, zoneinfo; zoneinfo.ZoneInfo("Europe/Berlin")']).status === 0;
}

function isInstalled(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.info('There is no python-dateutil here: installing the one of this Debian.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The trials may be installing their browser at the same moment.
  const patient = ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'python3-dateutil']]) {
    spawnSync('apt-get', [...patient, ...words], { stdio: 'inherit', env });
  }
  return true;
}
