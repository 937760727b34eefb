import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, SettingError } from '@netzwerkstatt/db';
import type { Env } from '../env.ts';

/** The key of links and fingerprints: as set, or made once and kept beside the data. */
export function readSecret({ secret, dataDir }: Pick<Env, 'secret' | 'dataDir'>): string {
  if (secret !== undefined) return secret;
  const file = join(dataDir, 'app-secret');
  try {
    makeFolder(dataDir);
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new SettingError(`The folder ${dataDir} cannot be written to: please choose another one with DATA_DIR.`, {
        cause: error,
      });
    }
  }
  return readFileSync(file, 'utf8').trim();
}
