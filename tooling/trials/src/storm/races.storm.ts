import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type ListedRace, races, twoOffersEnd } from './race-list.ts';
import { type RaceOutcome, runRace } from './races.ts';
import { openTwoHouses, type TwoHouses } from './two-houses.ts';

const { raceEvents } = inject('storm');

const RUNS_TO_BREAK = 4;

let stage: TwoHouses;

/** Runs races side by side: most of the time of a race is waiting for the mails before it. */
function runTogether(): ReadonlyMap<ListedRace, Promise<RaceOutcome>> {
  return new Map(
    races.map((race) => {
      const outcome = runRace(stage, race, raceEvents);
      // The test that waits for it tells what went wrong.
      outcome.catch(() => {});
      return [race, outcome];
    }),
  );
}

describe('two processes on one PostgreSQL', () => {
  let running: ReturnType<typeof runTogether>;

  beforeAll(async () => {
    stage = await openTwoHouses();
    running = runTogether();
    return () => stage.close();
  });

  test.for([...races, twoOffersEnd])('$rule', async (race) => {
    const outcome = await (running.get(race) ?? runRace(stage, race, raceEvents));
    expect({ ...outcome, endings: outcome.endings.filter((it) => !race.endings.includes(it)) }).toEqual({
      broken: {},
      endings: [],
      failed: [],
    });
  });
});

// Without these, the tests above could pass because nothing ever happens at once.
describe('without the lock the audit finds what is wrong when', () => {
  let running: ReturnType<typeof runTogether>;

  beforeAll(async () => {
    stage = await openTwoHouses({ TRIAL: 'no-lock' });
    running = runTogether();
    return () => stage.close();
  });

  // One run goes well by luck now and then; that all of them do is luck nobody has.
  test.for([...races, twoOffersEnd])('$rule', async (race) => {
    let { broken } = await (running.get(race) ?? runRace(stage, race, raceEvents));
    for (let run = 1; run < RUNS_TO_BREAK && Object.keys(broken).length === 0; run += 1) {
      broken = (await runRace(stage, race, raceEvents)).broken;
    }
    expect(broken).not.toEqual({});
  });
});
