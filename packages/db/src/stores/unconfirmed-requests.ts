import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

/** Requests that ended unanswered: whoever waited once has the time at which they joined the line. */
const unanswered = sql`status = 'expired' and joined_at is null`;

/** Removes them with their mails, and the people behind them of whom nothing else is known. */
export async function forgetUnconfirmed(tx: LandConnection): Promise<void> {
  await sql`
    delete from mail using registration r where r.id = mail.registration_id and r.status = 'expired'
      and r.joined_at is null`.execute(tx);
  const { rows } = await sql<{ person: string }>`
    delete from registration where ${unanswered} returning person_id as person`.execute(tx);
  if (rows.length === 0) return;
  const people = rows.map(({ person }) => person);
  await sql`
    delete from person p where p.id = any(${people}::uuid[]) and p.email_proven_at is null
      and not exists (select from registration where person_id = p.id)
      and not exists (select from role_grant where person_id = p.id)
      and not exists (select from poll_invitee where person_id = p.id)
      and not exists (select from circle_substitute where person_id = p.id)
      and not exists (select from circle_representation where person_id = p.id)
      and not exists (select from quality_circle where lead_id = p.id)`.execute(tx);
}
