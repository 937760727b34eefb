import { rotateIssuingKey } from '@netzwerkstatt/application';
import { pino } from 'pino';
import { endWith } from './end-with.ts';
import { readEnv } from './env.ts';
import { namedLands } from './named-lands.ts';
import { createBadgeIssuer } from './wiring/badge-issuer.ts';
import { systemClock } from './wiring/clock.ts';
import { openDatabase } from './wiring/database.ts';
import { readSecret } from './wiring/secret.ts';

/** Gives Länder a new key to sign badges with: docs/operations.md says when. */
async function main(): Promise<void> {
  const env = readEnv();
  const lands = namedLands(process.argv.slice(2), [...env.origins.keys()]);
  const database = await openDatabase(env, pino({ level: 'silent' }));
  try {
    const badges = createBadgeIssuer(readSecret(env));
    for (const land of lands) {
      const { kid } = await rotateIssuingKey({ store: database.store, clock: systemClock, badges }, land);
      process.stdout.write(`${land} signs with ${kid} from now on; what older keys signed still counts.\n`);
    }
  } finally {
    await database.close();
  }
}

main().catch(endWith);
