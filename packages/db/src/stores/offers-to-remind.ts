import type { RegistrationRecord } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import { LEAST_TIME_FOR_REMINDER_MS } from '@netzwerkstatt/registration';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type RegistrationWithNeed, toRecord } from './registration-rows.ts';

/** Marks and returns them in one statement; it waits for no lock, so that no decision waits for it in turn. */
export async function takeOffersToRemind(
  tx: LandConnection,
  now: Instant,
  limit: number,
): Promise<readonly RegistrationRecord[]> {
  const { rows } = await sql<RegistrationWithNeed>`
    with due as (
      select id from registration
      where status = 'offered' and offer_reminded_at is null
        and status_at + (expires_at - status_at) / 2 <= ${now}
        and expires_at - make_interval(secs => ${LEAST_TIME_FOR_REMINDER_MS / 1000}) >= ${now}
      order by expires_at limit ${limit} for update skip locked)
    update registration r set offer_reminded_at = ${now} from due where r.id = due.id
    returning r.*, null::text as need`.execute(tx);
  return rows.map(toRecord);
}
