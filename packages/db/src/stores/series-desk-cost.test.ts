import { listSeries, readSeries, workOutStandings } from '@netzwerkstatt/application';
import { aPerson, LAND, permit, person, setStage } from '@netzwerkstatt/application/testing';
import { beforeAll, expect, test } from 'vitest';
import { createPostgresStore } from '../postgres-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const { pool } = await createTestDatabase();
const stage = await setStage();
let statements = 0;
const store = createPostgresStore(pool, { onStatement: () => (statements += 1) });
const deps = { ...stage.deps, store };
const officer = aPerson();
const office = person(officer.id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
const may = permit(office, 'series.read', {}, stage);

beforeAll(() => store.inLand(LAND, (tx) => tx.people.findOrAdd(officer)));

/** Adds people of whom one module of the series was recognised. */
async function addLearners(count: number): Promise<void> {
  const columns = 'given_name, family_name, profession, organisation_name, region, locale, land_id';
  await pool.query(
    `with added as (
      insert into person (id, email, email_key, ${columns})
        select gen_random_uuid(), mail, mail, ${columns} from person,
          lateral (select gen_random_uuid() || '@example.org' as mail from generate_series(1, $2)) as other
        where id = $1
        returning id, land_id)
    insert into recognised_module (person_id, module_code, land_id, recognised_at, recognised_by, reason)
      select id, 'L01', land_id, $3, $1, 'Kurs' from added`,
    [officer.id, count, stage.clock.now()],
  );
}

async function keepUp(): Promise<void> {
  while (await workOutStandings(deps, LAND));
}

async function costOf<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; cost: number }> {
  statements = 0;
  return { answer: await work(), cost: statements };
}

const look = () => costOf(() => listSeries(deps, may));
const page = () =>
  costOf(() => readSeries(deps, may, { code: 'S-BASIS', standings: [], text: '', offset: 40, limit: 20 }));

test('the desk of series asks as little about 2 000 people as about 60, and judges only those it shows', async () => {
  await addLearners(60);
  await keepUp();
  const [few, first] = [await look(), await page()];
  await addLearners(1_940);
  await keepUp();
  const [many, second] = [await look(), await page()];
  const counts = [few, many].map(({ answer }) => answer.find((it) => it.series.curriculum.code === 'S-BASIS')?.counts);
  expect(counts.map((it) => it?.underway)).toEqual([60, 2_000]);
  expect([few.cost, first.cost]).toEqual([many.cost, second.cost]);
  expect([first, second].map(({ answer }) => [answer?.total, answer?.learners.length])).toEqual([
    [60, 20],
    [2_000, 20],
  ]);
});

test('whoever changed since is counted as they stand now, before anybody has written it down', async () => {
  await addLearners(1);
  const { answer } = await look();
  expect(answer.find((it) => it.series.curriculum.code === 'S-BASIS')?.counts.underway).toBe(2_001);
  const { rows } = await pool.query('select count(*)::int as count from series_standing where curriculum_code = $1', [
    'S-BASIS',
  ]);
  expect(rows).toEqual([{ count: 2_000 }]);
});
