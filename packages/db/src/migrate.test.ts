import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { connect } from './connect.ts';
import { migrate, readMigrations, requireNewestSchema } from './migrate.ts';
import { SettingError } from './setting-error.ts';
import { withDatabase } from './testing/test-postgres.ts';

const admin = connect(inject('postgresUrl'));
const name = `plain_${crypto.randomUUID().replaceAll('-', '')}`;
let pool: ReturnType<typeof connect>;

afterAll(() => admin.end());

/** A user who owns a database and may not create roles; our own role is there, as the template has it. */
beforeEach(async () => {
  await admin.query(`create role ${name} login password '${name}'`);
  await admin.query(`grant ${name} to current_user`);
  await admin.query(`create database ${name} owner ${name}`);
  const url = new URL(withDatabase(inject('postgresUrl'), name));
  url.username = name;
  url.password = name;
  pool = connect(url.href);
  return async () => {
    await pool.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop role ${name}`);
  };
});

test('a user who may not create roles migrates as a member of the role, and without it is told in a sentence', async () => {
  const refused = await migrate(pool).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(SettingError);
  expect(`${refused}`).toMatch(/^SettingError: The user of the database may not .* be a member of it\.$/);
  await admin.query(`grant netzwerkstatt_app to ${name}`);
  expect(await migrate(pool)).toEqual(readMigrations().map((it) => it.name));
});

test('seats that somebody waits for are no longer to be had once the step about them is done, in every Land', async () => {
  await admin.query(`grant netzwerkstatt_app to ${name}`);
  const all = readMigrations();
  const step = all.findIndex((it) => it.name.startsWith('0010'));
  await migrate(pool, all.slice(0, step));
  for (const land of ['DE-SN', 'DE-SL']) {
    for (const waiting of [0, 1]) await pool.query(eventWithOneOfTwoSeatsTaken(land, waiting));
  }
  await migrate(pool, all);
  for (const land of ['DE-SN', 'DE-SL']) {
    const [, { rows }] = (await pool.query(`select set_config('app.land', '${land}', false);
      select slug, has_seats from event order by slug`)) as unknown as [unknown, { rows: unknown[] }];
    expect(rows).toEqual([
      { slug: 'waiting-0', has_seats: true },
      { slug: 'waiting-1', has_seats: false },
    ]);
  }
});

test('calendars begin with what was public and with what had left, once the step about them is done, in every Land', async () => {
  await admin.query(`grant netzwerkstatt_app to ${name}`);
  const all = readMigrations();
  const step = all.findIndex((it) => it.name.startsWith('0018'));
  await migrate(pool, all.slice(0, step));
  for (const land of ['DE-SN', 'DE-SL']) {
    await pool.query(eventWithOneOfTwoSeatsTaken(land, 0));
    await pool.query(`begin; select set_config('app.land', '${land}', true);
      update event set region = '14713', target_professions = '{H1,H2}';
      insert into calendar_departure (calendar, left_at) values ('land', '2026-11-20'), ('left', '2026-11-19');
      commit`);
  }
  await migrate(pool, all);
  for (const land of ['DE-SN', 'DE-SL']) {
    const [, { rows }] = (await pool.query(`select set_config('app.land', '${land}', false);
      select calendar, revision, changed_at::date::text as changed from calendar_state
      where calendar not like 'event:%' order by calendar`)) as unknown as [unknown, { rows: unknown[] }];
    expect(rows).toEqual([
      { calendar: 'land', revision: 1, changed: '2026-11-20' },
      { calendar: 'network:left', revision: 1, changed: '2026-11-19' },
      { calendar: 'profession:H1', revision: 1, changed: '2026-11-01' },
      { calendar: 'profession:H2', revision: 1, changed: '2026-11-01' },
      { calendar: 'region:14713', revision: 1, changed: '2026-11-01' },
    ]);
  }
});

test('reasons stand apart once the step about them is done, blanked where their person was erased; the trail is as it was', async () => {
  await admin.query(`grant netzwerkstatt_app to ${name}`);
  const all = readMigrations();
  const step = all.findIndex((it) => it.name.startsWith('0066'));
  await migrate(pool, all.slice(0, step));
  for (const land of ['DE-SN', 'DE-SL']) {
    await pool.query(`begin; select set_config('app.land', '${land}', true);
      ${somebody('Ada', 'null')} ${somebody('Gelöschte', `'2026-11-20'`)}
      insert into audit_entry (at, actor, action, target_kind, target_id, reason)
        select '2026-11-01', 'officer', 'series.except', 'person', id::text, 'Elternzeit' from person;
      insert into audit_entry (at, actor, action, target_kind, target_id, reason)
        values ('2026-11-02', 'officer', 'event.publish', 'event', gen_random_uuid()::text, 'Buß- und Bettag'),
          ('2026-11-03', 'officer', 'event.edit', 'event', gen_random_uuid()::text, null);
      commit`);
  }
  await migrate(pool, all);
  for (const land of ['DE-SN', 'DE-SL']) {
    const [, { rows }] = (await pool.query(`select set_config('app.land', '${land}', false);
      select e.action, e.reason as left, r.text, p.given_name as about, r.blanked_at::date::text as blanked
      from audit_entry e left join audit_reason r on r.id = e.reason_id left join person p on p.id = r.person_id
      order by e.action, p.given_name`)) as unknown as [unknown, { rows: unknown[] }];
    const nothing = { left: null, text: null, about: null, blanked: null };
    expect(rows).toEqual([
      { ...nothing, action: 'event.edit' },
      { ...nothing, action: 'event.publish', text: 'Buß- und Bettag' },
      { ...nothing, action: 'series.except', text: 'Elternzeit', about: 'Ada' },
      { ...nothing, action: 'series.except', about: 'Gelöschte', blanked: '2026-11-20' },
    ]);
  }
  await expect(pool.query(`update audit_entry set actor = 'nobody'`)).rejects.toThrow('only ever written to');
});

test('a reason can be blanked, and neither be written anew nor removed', async () => {
  await admin.query(`grant netzwerkstatt_app to ${name}`);
  await migrate(pool);
  const client = await pool.connect();
  try {
    await client.query(`select set_config('app.land', 'DE-SN', false)`);
    await client.query(`insert into audit_reason (text) values ('Krank'), ('Elternzeit')`);
    const refused = [
      `update audit_reason set text = 'Etwas anderes'`,
      `delete from audit_reason`,
      `truncate audit_reason cascade`,
    ];
    for (const statement of refused)
      await expect(client.query(statement)).rejects.toThrow(/never written anew|only ever/);
    await client.query(`update audit_reason set text = null, blanked_at = '2026-11-20' where text = 'Krank'`);
    await expect(
      client.query(`update audit_reason set text = 'Krank', blanked_at = null where text is null`),
    ).rejects.toThrow('never written anew');
  } finally {
    client.release();
  }
});

function somebody(givenName: string, erasedAt: string): string {
  return `insert into person (id, given_name, family_name, email, email_key, profession, organisation_name, region, locale, erased_at)
    values (gen_random_uuid(), '${givenName}', 'Beispiel', '${givenName}@example.org', '${givenName}@example.org', 'H1', 'Praxis',
      '14713', 'de', ${erasedAt});`;
}

function eventWithOneOfTwoSeatsTaken(land: string, waiting: number): string {
  return `
    begin;
    select set_config('app.land', '${land}', true);
    with added as (
      insert into event (id, slug, kind, title, local_titles, summary, description, format, admission, capacity,
        registration_opens_at, registration_closes_at, status, published_at, revision, starts_at, ends_at, starts_on,
        changed_at, search_text)
      values (gen_random_uuid(), 'waiting-${waiting}', 'training', 'Recht', '{}', '', '', 'online', 'first_come', 2,
        '2026-11-01', '2027-01-13', 'published', '2026-11-01', 1, '2027-01-20T08:00Z', '2027-01-20T15:30Z', '2027-01-20',
        '2026-11-01', 'recht') returning id)
    insert into event_occupancy (event_id, seats_taken, waiting) select id, 1, ${waiting} from added;
    commit`;
}

test('whoever only reads is told when the database is not one of ours, or not up to date', async () => {
  const refusalOf = async () => `${await requireNewestSchema(pool).catch((error: unknown) => error)}`;
  expect(await refusalOf()).toBe('SettingError: The database is empty, or not one of Netzwerkstatt.');
  await admin.query(`grant netzwerkstatt_app to ${name}`);
  const [first, ...others] = readMigrations();
  if (first === undefined) throw new Error('there are migrations');
  await migrate(pool, [first]);
  expect(await refusalOf()).toBe(
    `SettingError: The database lacks the migration ${others[0]?.name}: it is brought up to date by the next start.`,
  );
  await migrate(pool);
  expect(await refusalOf()).toBe('undefined');
});
