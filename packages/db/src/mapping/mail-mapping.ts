import type { MailRecord, OutgoingMail } from '@netzwerkstatt/application';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export function toMailRecord(row: Selectable<Database['mail']>): MailRecord {
  return {
    id: row.id,
    land: row.land_id,
    key: row.key,
    to: row.recipient,
    message: row.message,
    ...(row.registration_id !== null && { registration: row.registration_id }),
    ...(row.person_id !== null && { person: row.person_id }),
    createdAt: row.created_at,
    ...(row.action_id !== null && { held: { action: row.action_id, until: row.held_until } }),
    state: row.state,
    attempts: row.attempts,
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.last_error !== null && { lastError: row.last_error }),
  } as MailRecord;
}

export function fromMail(mail: OutgoingMail): Insertable<Database['mail']> {
  return {
    id: mail.id,
    key: mail.key,
    recipient: mail.to,
    message: JSON.stringify(mail.message),
    registration_id: mail.registration ?? null,
    person_id: mail.person ?? null,
    created_at: mail.createdAt,
    due_at: mail.held?.until ?? mail.createdAt,
    action_id: mail.held?.action ?? null,
    held_until: mail.held?.until ?? null,
  };
}
