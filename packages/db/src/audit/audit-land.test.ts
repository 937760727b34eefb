import { setStage } from '@netzwerkstatt/application/testing';
import { sachsen } from '@netzwerkstatt/catalogue/lands';
import { addMilliseconds, DAY_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { AuditRule } from '@netzwerkstatt/registration/audit';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loadDemo } from '../demo/load-demo.ts';
import { createPostgresStore } from '../postgres-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { auditEvents, auditLand } from './audit-land.ts';
import { inLandReadOnly } from './in-land-read-only.ts';

const { pool } = await createTestDatabase();
const { code } = sachsen;

beforeAll(async () => {
  const { deps: base } = await setStage();
  const deps = { ...base, store: createPostgresStore(pool) };
  await loadDemo(deps, [code]);
}, 120_000);

test('the story of the demonstration keeps every rule', async () => {
  const { events, registrations, violations } = await auditLand(pool, code, TEST_NOW);
  expect(violations).toEqual([]);
  expect([events > 20, registrations > 300]).toEqual([true, true]);
});

test('nothing can be written while it is asked', async () => {
  const writing = inLandReadOnly(pool, code, (connection) => connection.query('delete from attendance'));
  await expect(writing).rejects.toMatchObject({ code: '25006' });
});

/** The training in the stories that is full and has nine people in line, or one of the others. */
const full = `(select event_id from event_occupancy where waiting = 9)`;
const withOffer = `(select event_id from registration where status = 'offered' limit 1)`;
const inLine = (event: string, place: number) =>
  `(select id from registration where event_id = ${event} and status = 'waitlisted'
    order by queue_number offset ${place - 1} limit 1)`;
const columns = `person_id, status_at, given_name, family_name, email, profession, organisation_name, region, locale`;

/** What somebody does to the tables, behind the back of every rule and trigger, and who is named for it. */
const faults: readonly { rule: AuditRule; people: number; done: string }[] = [
  { rule: 'over_capacity', people: 25, done: `update event set capacity = 24 where id = ${full}` },
  { rule: 'seat_left_free', people: 1, done: `update event set capacity = 26 where id = ${full}` },
  {
    rule: 'queue_number_shared',
    people: 2,
    done: `drop index one_place_in_line; update registration set queue_number =
      (select queue_number from registration where id = ${inLine(full, 1)}) where id = ${inLine(full, 2)}`,
  },
  {
    rule: 'queue_number_shared',
    people: 1,
    done: `alter table registration drop constraint registration_check1;
      update registration set queue_number = null where id = ${inLine(full, 9)}`,
  },
  {
    rule: 'line_overtaken',
    people: 2,
    done: `update registration set queue_number = -1 where id = ${inLine(full, 9)}`,
  },
  {
    rule: 'line_overtaken',
    people: 4,
    done: `update registration set queue_number = -1 where id = ${inLine(withOffer, 1)}`,
  },
  {
    rule: 'offer_without_end',
    people: 1,
    done: `alter table registration drop constraint registration_check;
      update registration set expires_at = null where status = 'offered'`,
  },
  {
    rule: 'offer_overdue',
    people: 1,
    done: `update registration set expires_at = '${addMilliseconds(TEST_NOW, -61_000)}' where status = 'offered'`,
  },
  {
    rule: 'request_overdue',
    people: 1,
    done: `insert into registration (id, event_id, status, requested_at, land_id, ${columns})
      select gen_random_uuid(), event_id, 'requested', '${addMilliseconds(TEST_NOW, -7 * DAY_MS - 61_000)}', land_id,
        ${columns} from registration where status = 'withdrawn' limit 1`,
  },
  {
    rule: 'active_twice',
    people: 2,
    done: `drop index one_active_registration; update registration set person_id =
      (select person_id from registration where id = ${inLine(full, 1)}) where id = ${inLine(full, 2)}`,
  },
  { rule: 'occupancy_wrong', people: 0, done: `update event_occupancy set applied = 1 where event_id = ${full}` },
  { rule: 'has_seats_wrong', people: 0, done: `update event set has_seats = true where id = ${full}` },
  { rule: 'trail_gap', people: 1, done: `delete from audit_entry where target_id = ${inLine(full, 1)}::text` },
  {
    rule: 'trail_gap',
    people: 1,
    done: `update audit_entry set facts = '{"from": "applied", "to": "waitlisted"}'
      where target_id = ${inLine(full, 1)}::text`,
  },
  { rule: 'mail_missing', people: 1, done: `delete from mail where registration_id = ${inLine(full, 1)}` },
  {
    rule: 'mail_without_decision',
    people: 1,
    done: `update mail set created_at = created_at + interval '1 hour', key = key || ' later'
        where registration_id = ${inLine(full, 1)};
      insert into mail (id, land_id, key, recipient, message, registration_id, created_at, due_at)
        select gen_random_uuid(), land_id, 'first', recipient, message, registration_id,
          created_at - interval '1 hour', due_at from mail where registration_id = ${inLine(full, 1)}`,
  },
  {
    rule: 'mail_twice',
    people: 1,
    done: `insert into mail (id, land_id, key, recipient, message, registration_id, created_at, due_at)
      select gen_random_uuid(), land_id, key || ' again', recipient, message, registration_id, created_at, due_at
      from mail where registration_id = ${inLine(full, 1)}`,
  },
  {
    rule: 'attended_without_place',
    people: 1,
    done: `insert into attendance (session_id, registration_id, land_id, minutes, recorded_by, recorded_at)
      select s.id, r.id, r.land_id, 45, r.person_id, '${TEST_NOW}' from registration r
      join event_session s on s.event_id = r.event_id where r.id = ${inLine(full, 1)} limit 1`,
  },
];

describe('a rule that does not hold is named, with whom it is about, and no other', () => {
  test.each(faults)('$rule: $people', async ({ rule, people, done }) => {
    const connection = await pool.connect();
    onTestFinished(() => connection.release());
    await connection.query(`begin; set local session_replication_role = replica; ${done}`);
    const { violations } = await auditEvents(connection, TEST_NOW);
    await connection.query('rollback');
    expect(violations.map((it) => `${it.rule} ${it.registrations.length}`)).toEqual([`${rule} ${people}`]);
  });
});
