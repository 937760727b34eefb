import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, startEmbedded } from '@netzwerkstatt/db';
import { beforeAll, expect, inject, test } from 'vitest';
import { type House, spawnHouse } from '../house/index.ts';
import { answerTimes, reportOf } from './answer-times.ts';
import { type Asker, addressOf, createAsker, guess } from './guess.ts';
import { nearlyRight, randomNumber } from './guessed-numbers.ts';

const { guesses, nearGuesses, timedRounds } = inject('storm');
const WORKERS = 16;
const HOUR_MS = 3_600_000;

/** One house without limits, to be guessed at, and one on the same data as it is in use. */
let open: Asker;
let limited: Asker;
let houseSaid: () => string;
/** Numbers that tell something, and some that did. */
let real: readonly string[];
let deleted: readonly string[];

beforeAll(async () => {
  await using opened = new AsyncDisposableStack();
  const dataDir = mkdtempSync(join(tmpdir(), 'netzwerkstatt-guess-'));
  opened.defer(() => rmSync(dataDir, { recursive: true, force: true }));
  const database = await startEmbedded(join(dataDir, 'data'));
  opened.defer(() => database.stop());
  const env = {
    DATABASE_URL: database.url,
    APP_SECRET: 'a secret that both houses of the trial share',
    TRUSTED_PROXIES: '1',
  };
  const houseWith = async (more: Readonly<Record<string, string>>): Promise<House> => {
    const house = await spawnHouse({ dataDir, env: { ...env, ...more } });
    opened.defer(async () => void (await house.stop()));
    return house;
  };
  const openHouse = await houseWith({ TRIAL: 'no-verification-limits' });
  const limitedHouse = await houseWith({});
  const pool = connect(database.url);
  opened.defer(() => pool.end());
  const { rows } = await pool.query<{ id: string; number: string }>(
    `select id, content->'document'->>'number' as number from certificate where land_id = 'DE-SN' order by id`,
  );
  const gone = rows.slice(0, 5);
  // As after their time: nothing of them is left.
  for (const table of ['status_place', 'certificate_batch_item', 'certificate_file'])
    await pool.query(`delete from ${table} where certificate_id = any($1)`, [gone.map(({ id }) => id)]);
  await pool.query('delete from certificate where id = any($1)', [gone.map(({ id }) => id)]);
  deleted = gone.map(({ number }) => number);
  real = rows.slice(5).map(({ number }) => number);
  open = createAsker(openHouse.origin, WORKERS);
  limited = createAsker(limitedHouse.origin, WORKERS);
  houseSaid = openHouse.said;
  const everything = opened.move();
  return () => everything.disposeAsync();
});

const pick = (numbers: readonly string[]) => numbers[Math.floor(Math.random() * numbers.length)] ?? '';

test('a real number is told of, from wherever it is asked', async () => {
  const { statuses } = await guess(open, real, WORKERS);
  expect(statuses).toEqual({ 200: real.length });
});

test(`${guesses} random and ${nearGuesses} nearly right numbers hit nothing, and all get the answer of a deleted one`, {
  timeout: HOUR_MS,
}, async () => {
  const known = new Set(real);
  function* numbers() {
    yield* deleted;
    for (let attempt = 0; attempt < guesses; attempt += 1) yield randomNumber();
    for (let attempt = 0; attempt < nearGuesses; attempt += 1) {
      const near = nearlyRight(pick(real), attempt);
      yield known.has(near) ? randomNumber() : near;
    }
  }
  const since = performance.now();
  const outcome = await guess(open, numbers(), WORKERS);
  const seconds = (performance.now() - since) / 1000;
  const asked = deleted.length + guesses + nearGuesses;
  process.stdout.write(`guessing: ${asked} numbers in ${seconds.toFixed(0)} s, ${JSON.stringify(outcome)}\n`);
  expect(outcome).toEqual({ statuses: { 404: asked }, differentAnswers: 1 });
  expect(houseSaid()).not.toMatch(/TB-[0-9A-Z]{4}-/);
});

test('nobody can tell by the time whether a number is unknown, deleted or mistyped', async () => {
  const times = await answerTimes(
    open,
    {
      unknown: randomNumber,
      deleted: () => pick(deleted),
      mistyped: () => nearlyRight(pick(real), 3),
      'no number': () => 'quatsch',
    },
    timedRounds,
  );
  process.stdout.write(reportOf(times));
  // Of two kinds that cannot be told apart, each is the slower one in half of the pairs. With four hundred of each, chance
  // alone leaves this band less than once in a hundred thousand times.
  for (const kind of ['deleted', 'mistyped']) {
    const share = times.find((it) => it.kind === kind)?.slowerThanFirst ?? 0;
    expect(Math.abs(share - 0.5), `${kind}: ${share}`).toBeLessThan(0.1);
  }
});

test('one who guesses is stopped after ten, told for how long, and everybody else is served meanwhile', async () => {
  const statuses: number[] = [];
  const guesser = async () => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const { status, retryAfter } = await limited(randomNumber(), addressOf(0xabcdef));
      statuses.push(status);
      if (status === 429) expect(retryAfter).toBeGreaterThan(0);
    }
  };
  const others = async () => {
    const served: number[] = [];
    for (let visitor = 1; visitor <= 5; visitor += 1)
      served.push((await limited(pick(real), addressOf(visitor))).status);
    return served;
  };
  const [, served] = await Promise.all([guesser(), others()]);
  // One more for every six seconds that this takes on a slow machine.
  expect(statuses.filter((it) => it === 404).length).toBeLessThan(20);
  expect(statuses.filter((it) => it === 429).length).toBeGreaterThan(180);
  expect(served).toEqual([200, 200, 200, 200, 200]);
});

test('guessers from everywhere together get no more than the house allows all of them', async () => {
  const since = performance.now();
  const numbers = Array.from({ length: 600 }, randomNumber);
  const { statuses } = await guess(limited, numbers, WORKERS);
  const seconds = (performance.now() - since) / 1000;
  process.stdout.write(`from everywhere: ${JSON.stringify(statuses)} in ${seconds.toFixed(1)} s\n`);
  expect(statuses[404] ?? 0).toBeLessThanOrEqual(20 + Math.ceil(20 * seconds));
  expect(Object.keys(statuses).toSorted()).toEqual(['404', '429']);
});
