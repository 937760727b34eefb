import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { coalesceLines, type RunLines } from './coalesce-lines.ts';

type Run = RunLines<string, number, string>;
type Answers = ReadonlyMap<string, readonly string[]>;

const answersTo = (batch: ReadonlyMap<string, readonly number[]>): Answers =>
  new Map([...batch].map(([line, jobs]) => [line, jobs.map((it) => `${line}${it}`)]));

/** A batch runner that waits to be let go, and writes down what it was given. */
function heldRunner() {
  const batches: { jobs: object; isAlone: boolean; letGo: () => void; fail: () => void }[] = [];
  const run: Run = (batch, isAlone) =>
    new Promise((resolve, reject) => {
      const letGo = () => resolve(answersTo(batch));
      batches.push({ jobs: Object.fromEntries(batch), isAlone, letGo, fail: () => reject(new Error('held up')) });
    });
  return { batches, run };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('what arrives while a batch runs goes together in the next, whatever its line', async () => {
  const { batches, run } = heldRunner();
  const ask = coalesceLines(run, { lanes: 1, maxBatch: 10 });
  const answers = [ask('a', 1), ask('b', 2), ask('c', 3), ask('b', 4)];
  batches[0]?.letGo();
  await settle();
  batches[1]?.letGo();
  expect(await Promise.all(answers)).toEqual(['a1', 'b2', 'c3', 'b4']);
  expect(batches.map(({ jobs }) => jobs)).toEqual([{ a: [1] }, { b: [2, 4], c: [3] }]);
});

test('a line is in one batch at a time, also where another lane is free', async () => {
  const { batches, run } = heldRunner();
  const ask = coalesceLines(run, { lanes: 2, maxBatch: 10 });
  for (const job of [1, 2]) void ask('a', job);
  void ask('b', 3);
  expect(batches.map(({ jobs }) => jobs)).toEqual([{ a: [1] }, { b: [3] }]);
  batches[0]?.letGo();
  await settle();
  expect(batches.map(({ jobs }) => jobs)).toEqual([{ a: [1] }, { b: [3] }, { a: [2] }]);
});

test('a long line lets the others in between', async () => {
  const { batches, run } = heldRunner();
  const ask = coalesceLines(run, { lanes: 1, maxBatch: 2 });
  for (const job of [1, 2, 3, 4, 5]) void ask('a', job);
  void ask('b', 6);
  for (const done of [0, 1, 2]) {
    batches[done]?.letGo();
    await settle();
  }
  expect(batches.map(({ jobs }) => jobs)).toEqual([{ a: [1] }, { a: [2, 3] }, { b: [6], a: [4] }, { a: [5] }]);
});

test('a batch that gives up is run line by line beside the lanes, so that nobody waits for the one that is held up', async () => {
  const { batches, run } = heldRunner();
  const ask = coalesceLines(run, { lanes: 1, maxBatch: 10 });
  void ask('a', 1);
  const free = [ask('b', 2), ask('c', 3)];
  batches[0]?.letGo();
  await settle();
  batches[1]?.fail();
  await settle();
  expect(batches.slice(2).map(({ jobs, isAlone }) => [jobs, isAlone])).toEqual([
    [{ b: [2] }, true],
    [{ c: [3] }, true],
  ]);
  void ask('d', 4);
  void ask('b', 5);
  expect(batches.slice(4).map(({ jobs, isAlone }) => [jobs, isAlone])).toEqual([[{ d: [4] }, false]]);
  batches[3]?.letGo();
  expect(await free[1]).toBe('c3');
  batches[2]?.letGo();
  expect(await free[0]).toBe('b2');
});

describe('whatever comes', () => {
  const jobs = fc.array(
    fc.record({ line: fc.constantFrom('a', 'b', 'c', 'd'), isBad: fc.boolean(), pause: fc.nat(2) }),
    {
      maxLength: 40,
    },
  );
  property.prop([jobs, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 })])(
    'everybody is answered once, each line in its order, and a bad job fails alone',
    async (wanted, lanes, maxBatch) => {
      const atWork = new Set<string>();
      const done: number[] = [];
      let joint = 0;
      const run: Run = async (batch, isAlone) => {
        const size = [...batch.values()].flat().length;
        if (!isAlone) {
          joint += 1;
          if (joint > lanes || size > maxBatch) throw new Error('too many at once');
        }
        for (const line of batch.keys()) {
          if (atWork.has(line)) throw new Error(`${line} is in two batches`);
          atWork.add(line);
        }
        await settle();
        for (const line of batch.keys()) atWork.delete(line);
        if (!isAlone) joint -= 1;
        if ([...batch.values()].flat().some((job) => wanted[job]?.isBad)) throw new Error('bad');
        done.push(...[...batch.values()].flat());
        return answersTo(batch);
      };
      const ask = coalesceLines(run, { lanes, maxBatch });
      const asked: Promise<string>[] = [];
      for (const [job, { line, pause }] of wanted.entries()) {
        asked.push(ask(line, job).catch((error: Error) => error.message));
        if (pause === 0) await settle();
      }
      expect(await Promise.all(asked)).toEqual(wanted.map(({ line, isBad }, job) => (isBad ? 'bad' : `${line}${job}`)));
      for (const line of ['a', 'b', 'c', 'd']) {
        const inLine = done.filter((job) => wanted[job]?.line === line);
        expect(inLine).toEqual(inLine.toSorted((a, b) => a - b));
      }
    },
  );
});
