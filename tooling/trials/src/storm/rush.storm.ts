import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Rush, type RushOutcome, rush } from './rush.ts';
import { openTwoHouses, type TwoHouses } from './two-houses.ts';

const { guests, guestsWithoutLock } = inject('storm');

/** Everybody wants the same event. */
const hotEvent = { clients: 64, events: 1, capacity: 40 };
/** Two at once, one at each process, want the only place. */
const lastPlaces = { guests: 160, clients: 64, events: 40, capacity: 1 };

/** What must come of a rush, whatever happens at once. */
function right({ guests, events, capacity }: Rush): RushOutcome {
  const event = {
    byStatus: { confirmed: capacity, waitlisted: guests / events - capacity },
    isWithoutGap: true,
    overtaken: 0,
    seatsTaken: capacity,
  };
  return { unexpected: {}, contradicted: 0, mailsUnsent: 0, events: Array(events).fill(event) };
}

let stage: TwoHouses;

describe('two processes on one PostgreSQL', () => {
  beforeAll(async () => {
    stage = await openTwoHouses();
    return () => stage.close();
  });

  test(`${guests} guests, 64 clients, 40 places: exactly 40 sit, the others wait in order`, async () => {
    const wanted = { ...hotEvent, guests };
    expect(await rush(stage, wanted)).toEqual(right(wanted));
  });

  test('a place that two want at the same moment is given once', async () => {
    expect(await rush(stage, lastPlaces)).toEqual(right(lastPlaces));
  });
});

// Without these, the tests above could pass because nothing ever happens at once.
describe('the same two processes without the lock', () => {
  beforeAll(async () => {
    stage = await openTwoHouses({ TRIAL: 'no-lock' });
    return () => stage.close();
  });

  test('fail the same rush', async () => {
    const wanted = { ...hotEvent, guests: guestsWithoutLock };
    expect(await rush(stage, wanted)).not.toEqual(right(wanted));
  });

  test('give places twice', async () => {
    const { events } = await rush(stage, lastPlaces);
    const givenTwice = events.filter(({ byStatus }) => (byStatus['confirmed'] ?? 0) > lastPlaces.capacity);
    expect(givenTwice.length).toBeGreaterThan(0);
  });
});
