import type { Challenge, Session } from '@netzwerkstatt/application';
import { emailKey } from '@netzwerkstatt/domain';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export function toChallenge(row: Selectable<Database['sign_in_challenge']>): Challenge {
  return {
    id: row.id,
    email: row.email,
    ...(row.person_id !== null && { personId: row.person_id }),
    browser: row.browser,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    failedAttempts: row.failed_attempts,
    ...(row.used_at !== null && { usedAt: row.used_at }),
  } as Challenge;
}

export function fromChallenge(challenge: Challenge): Insertable<Database['sign_in_challenge']> {
  return {
    id: challenge.id,
    email: challenge.email,
    email_key: emailKey(challenge.email),
    person_id: challenge.personId ?? null,
    browser: challenge.browser,
    created_at: challenge.createdAt,
    expires_at: challenge.expiresAt,
    failed_attempts: challenge.failedAttempts,
    used_at: challenge.usedAt ?? null,
  };
}

export function toSession(row: Selectable<Database['session']>): Session {
  return {
    key: row.key,
    personId: row.person_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    device: row.device,
  } as Session;
}

export function fromSession(session: Session): Insertable<Database['session']> {
  return {
    key: session.key,
    person_id: session.personId,
    created_at: session.createdAt,
    last_seen_at: session.lastSeenAt,
    device: session.device,
  };
}
