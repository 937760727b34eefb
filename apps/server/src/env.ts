import { resolve } from 'node:path';
import { SettingError } from '@netzwerkstatt/db';
import { type EmailAddress, type LandCode, parseEmailAddress, parseLandCode } from '@netzwerkstatt/domain';
import * as z from 'zod';

/** Settings, read once at the start; docs/operations.md has the table of them. */
export interface Env {
  readonly port: number;
  /** Under which address each Land is public; the first one answers for hosts nobody named. */
  readonly origins: ReadonlyMap<LandCode, string>;
  /** A PostgreSQL server; absent: our own, in the data folder. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly smtpUrl?: string;
  readonly mailFrom: EmailAddress;
  /** Key of every link and fingerprint; absent: made once and kept in the data folder. */
  readonly secret?: string;
  /** Files of the key and the certificates with which certificates are sealed; absent: they are not. */
  readonly seal?: { readonly keyFile: string; readonly certificatesFile: string };
  /** How many proxies stand before us and say who the client is. */
  readonly trustedProxies: number;
  /** How many certificates are drawn at the same time. */
  readonly certificateThreads: number;
  /** Shows itself: the demo story, a mailbox anybody can read, a clock that can be moved. Never in real use. */
  readonly isDemo: boolean;
  /**
   * What a trial switches off: `no-lock` decides about seats without the lock, so that it sees that it would notice;
   * `no-verification-limits` lets somebody guess numbers of certificates as fast as they can. Only in a demonstration.
   */
  readonly trial?: 'no-lock' | 'no-verification-limits';
}

const schema = z.object({
  PORT: z.coerce.number('a port is a number').int().min(0).max(65_535).default(3000),
  ORIGINS: z.string().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgresql:// address' }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is not an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.string().default('netzwerkstatt@localhost.localdomain'),
  APP_SECRET: z.string().min(32, 'has fewer than 32 characters').optional(),
  SEAL_KEY: z.string().min(1).optional(),
  SEAL_CERTIFICATES: z.string().min(1).optional(),
  TRUSTED_PROXIES: z.coerce.number('is not a number').int().min(0).max(10).default(0),
  CERTIFICATE_THREADS: z.coerce.number('is not a number from 1 to 16').int().min(1).max(16).default(1),
  TRIAL: z.enum(['no-lock', 'no-verification-limits']).optional(),
  DEMO: z.enum(['on', 'off'], 'is neither „on“ nor „off“').default('off'),
});

type Source = Readonly<Record<string, string | undefined>>;

/**
 * @param source - The environment of this process, which nobody else reads.
 * @throws SettingError with one sentence that names the setting.
 */
export function readEnv(source: Source = process.env): Env {
  const settings = parse(source);
  const {
    PORT,
    ORIGINS,
    DATABASE_URL,
    DATA_DIR,
    SMTP_URL,
    MAIL_FROM,
    APP_SECRET,
    TRUSTED_PROXIES,
    TRIAL,
    DEMO,
    CERTIFICATE_THREADS,
  } = settings;
  const seal = sealFrom(settings);
  const isDemo = DEMO === 'on';
  const sender = parseEmailAddress(MAIL_FROM);
  if (!sender.ok) throw new SettingError('The setting MAIL_FROM is wrong: is not a mail address.');
  if (!isDemo && SMTP_URL === undefined) {
    throw new SettingError('The setting SMTP_URL is missing: without it nobody would get a mail (or set DEMO=on).');
  }
  if (DATABASE_URL !== undefined && APP_SECRET === undefined && !isDemo) {
    throw new SettingError('The setting APP_SECRET is missing: processes on one database need the same one.');
  }
  return {
    port: PORT,
    origins: originsFrom(ORIGINS ?? demoOrigins(PORT)),
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
    dataDir: resolve(DATA_DIR),
    ...(SMTP_URL !== undefined && { smtpUrl: SMTP_URL }),
    mailFrom: sender.value,
    ...(APP_SECRET !== undefined && { secret: APP_SECRET }),
    ...(seal !== undefined && { seal }),
    trustedProxies: TRUSTED_PROXIES,
    certificateThreads: CERTIFICATE_THREADS,
    isDemo,
    ...(isDemo && TRIAL !== undefined && { trial: TRIAL }),
  };
}

/**
 * Only where the data are and which Länder it has, for a command that reads: it sends no mail and makes no link.
 *
 * @throws SettingError with one sentence that names the setting.
 */
export function readDatabaseEnv(source: Source = process.env): Pick<Env, 'origins' | 'databaseUrl' | 'dataDir'> {
  const { PORT, ORIGINS, DATABASE_URL, DATA_DIR } = parse(source);
  return {
    origins: originsFrom(ORIGINS ?? demoOrigins(PORT)),
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
    dataDir: resolve(DATA_DIR),
  };
}

function parse(source: Source): z.infer<typeof schema> {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SettingError(`The setting ${issue?.path.join('.')} is wrong: ${issue?.message}.`);
}

function sealFrom({ SEAL_KEY, SEAL_CERTIFICATES }: z.infer<typeof schema>): Env['seal'] {
  if (SEAL_KEY === undefined && SEAL_CERTIFICATES === undefined) return undefined;
  if (SEAL_KEY === undefined) throw new SettingError('The setting SEAL_KEY is missing: SEAL_CERTIFICATES needs it.');
  if (SEAL_CERTIFICATES === undefined) {
    throw new SettingError('The setting SEAL_CERTIFICATES is missing: SEAL_KEY needs it.');
  }
  return { keyFile: resolve(SEAL_KEY), certificatesFile: resolve(SEAL_CERTIFICATES) };
}

/** Every browser finds a name below `localhost` on its own machine. */
function demoOrigins(port: number): string {
  return `DE-SN=http://localhost:${port},DE-SL=http://saarland.localhost:${port}`;
}

function originsFrom(text: string): ReadonlyMap<LandCode, string> {
  const entries = text.split(',').map((part) => part.trim().split('='));
  const origins = entries.map(([land, origin]) => {
    const isOrigin = origin !== undefined && /^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin);
    if (land === undefined || !/^DE-[A-Z]{2}$/.test(land) || !isOrigin) {
      throw new SettingError(`The setting ORIGINS is wrong: „${text}“ is not like „DE-SN=https://sachsen.example“.`);
    }
    return [parseLandCode(land), origin] as const;
  });
  return new Map(origins);
}
