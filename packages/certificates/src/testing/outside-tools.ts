import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs of other people that read our files, with the Debian package each comes with. */
const packages = {
  pdfsig: 'poppler-utils',
  certutil: 'libnss3-tools',
  openssl: 'openssl',
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  zbarimg: 'zbar-tools',
} as const;

export type OutsideTool = keyof typeof packages;

/**
 * Which of the programs are missing, after installing them on a Debian we may change.
 *
 * @returns what to say of a test that is left out, or `undefined` when nothing is missing.
 */
export function missingTools(...wanted: OutsideTool[]): string | undefined {
  if (wanted.some(isMissing)) installPackages(wanted.filter(isMissing).map((tool) => packages[tool]));
  const missing = wanted.filter(isMissing);
  if (missing.length === 0) return undefined;
  return `needs ${missing.join(', ')} (Debian: apt-get install ${missing.map((tool) => packages[tool]).join(' ')})`;
}

function isMissing(tool: OutsideTool): boolean {
  return spawnSync('which', [tool]).status !== 0;
}

/** Installs them where that is ours to do; whoever calls looks afterwards whether they are there. */
export function installPackages(names: readonly string[]): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  // Other tests may be installing at the same moment.
  const patient = ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', ...names]]) {
    spawnSync('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...patient, ...words], { stdio: 'inherit' });
  }
}
