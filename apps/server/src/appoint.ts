import { appoint, setUpLand } from '@netzwerkstatt/application';
import { SettingError } from '@netzwerkstatt/db';
import { pino } from 'pino';
import { readAppointment } from './appointment/read-appointment.ts';
import { endWith } from './end-with.ts';
import { readEnv } from './env.ts';
import { systemClock } from './wiring/clock.ts';
import { openDatabase } from './wiring/database.ts';
import { createDependencies } from './wiring/house.ts';
import { readSecret } from './wiring/secret.ts';

/** Gives somebody a role in a Land, with the settings of the house: docs/operations.md says when. */
async function main(): Promise<void> {
  const env = readEnv();
  const { land, appointment } = readAppointment(process.argv.slice(2), [...env.origins.keys()]);
  const database = await openDatabase(env, pino({ level: 'silent' }));
  try {
    const deps = createDependencies({ store: database.store, clock: systemClock, secret: readSecret(env) });
    // The networks of a Land are there from its first start on, and this may come before it.
    await setUpLand(deps, land);
    const { office } = appointment;
    const role = office.role === 'coordinator' ? `${office.role}:${office.network}` : office.role;
    const appointed = await appoint(deps, land, appointment);
    if (!appointed.ok) throw new SettingError(`„${role}“ names no network of ${land}.`);
    const { givenName, familyName, email } = appointed.value;
    process.stdout.write(`${givenName} ${familyName} <${email}> has the role ${role} in ${land}.\n`);
  } finally {
    await database.close();
  }
}

main().catch(endWith);
