import { eraseOwn, verifyCertificate } from '@netzwerkstatt/application';
import { guest, permit, setStage, person as signedIn } from '@netzwerkstatt/application/testing';
import { sachsen } from '@netzwerkstatt/catalogue/lands';
import { DAY_MS, type EmailAddress } from '@netzwerkstatt/domain';
import { beforeAll, expect, test } from 'vitest';
import { protagonist } from '../demo/cast/population.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { createPostgresStore } from '../postgres-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { tracesOf } from '../testing/traces.ts';

const { pool } = await createTestDatabase();

const stage = await setStage();
const deps = { ...stage.deps, store: createPostgresStore(pool) };

beforeAll(() => loadDemo(deps, [sachsen.code]));

test('the number of a certificate stands in clear only where the name of its holder does', async () => {
  const { rows } = await pool.query<{ number: string }>(
    `select content->'document'->>'number' as number from certificate where file_sha256 is not null order by id limit 1`,
  );
  expect(await tracesOf(pool, rows[0]?.number ?? 'no number')).toEqual(['certificate', 'certificate_file', 'mail']);
});

test('of somebody with a whole story nothing is left in the database but ids', async () => {
  const person = await deps.store.inLand(sachsen.code, (tx) =>
    tx.people.findByEmail(protagonist.email as EmailAddress),
  );
  if (person === undefined) throw new Error('the story has its protagonist');
  expect(await tracesOf(pool, person.email)).toEqual(expect.arrayContaining(['mail', 'person', 'registration']));

  const [certificate] = await deps.store.inLand(sachsen.code, (tx) => tx.certificates.forPerson(person.id));
  if (certificate?.fileSha256 === undefined) throw new Error('the protagonist has a certificate');
  const { number } = certificate.certificate.document;
  const verify = () =>
    verifyCertificate(deps, permit(guest, 'certificate.verify', {}, stage), {
      number,
      fileSha256: `${certificate.fileSha256}`,
    });
  const before = await verify();
  expect(before).toMatchObject({ ok: true, value: { file: 'unchanged' } });

  // Until everything they stood on the list of is over.
  stage.clock.moveOn(3 * 365 * DAY_MS);
  const allowed = permit(signedIn(person.id), 'own.erase', { person: person.id }, stage);
  expect(await eraseOwn(deps, allowed, person.email)).toEqual({ ok: true, value: undefined });
  expect(await tracesOf(pool, person.email)).toEqual([]);
  // Others may bear the family name.
  expect(await tracesOf(pool, `${person.givenName} ${person.familyName}`)).toEqual([]);
  expect(await tracesOf(pool, `${person.givenName},${person.familyName}`)).toEqual([]);
  const { rows } = await pool.query(
    `select count(*)::int as count from certificate where content::text like '%Gelöschte%'`,
  );
  expect(rows).toEqual([{ count: 1 }]);
  expect(await tracesOf(pool, number)).toEqual([]);
  expect(await verify()).toEqual(before);
});
