import { beforeAll, describe, expect, test } from 'vitest';
import { policyTo, type Race, runRace } from './races.ts';
import { openTwoHouses, type TwoHouses } from './two-houses.ts';

const open = { mode: 'first_come', ranking: [], ownRegions: [], overbookPercent: 0, caps: [], pools: [] };
const pool = { name: 'Gesundheit', for: { by: 'group', values: ['health'] }, seats: 1 };

/** Each with every way it may end; which of them it is, is the house's to decide. */
const races: readonly (Race & { readonly rule: string; readonly endings: readonly string[] })[] = [
  {
    rule: 'a withdrawal and the release of a pool set two seats free, and each goes to another one in line',
    capacity: 2,
    guests: 4,
    policy: { ...open, pools: [pool] },
    atOnce: ({ at, desk, event, keyOf }) => [
      at[1].mutate('registration.withdraw', keyOf(0)),
      policyTo(desk, event.id, open),
    ],
    endings: ['2 offered, 1 waitlisted, 1 withdrawn'],
  },
  {
    rule: 'two who withdraw at once leave two seats to two in line',
    capacity: 2,
    guests: 5,
    atOnce: ({ at, keyOf }) => [
      at[0].mutate('registration.withdraw', keyOf(0)),
      at[1].mutate('registration.withdraw', keyOf(1)),
    ],
    endings: ['2 offered, 1 waitlisted, 2 withdrawn'],
  },
  {
    rule: 'a place that is handed on and given back at once goes to the colleague or to the line, not to both',
    capacity: 1,
    guests: 2,
    before: ({ at, emailOf, keyOf }) => {
      const colleague = { givenName: 'Kim', familyName: 'Kollegin', email: colleagueOf(emailOf(0)) };
      return at[0].mutate('registration.offerTransfer', { ...keyOf(0), colleague });
    },
    atOnce: ({ at, emailOf, keyOf, mailTo }) => [
      mailTo(colleagueOf(emailOf(0)), /platz-uebernehmen/)
        .then(() => new Promise((resolve) => setTimeout(resolve, Math.random() * 160)))
        .then(() => at[1].mutate('registration.withdraw', keyOf(0))),
      mailTo(colleagueOf(emailOf(0)), /platz-uebernehmen/).then((text) => {
        const token = /\/platz-uebernehmen#(\S+)/.exec(text)?.[1];
        const details = { profession: 'X9', organisation: { name: 'Jugendamt' }, region: '14713', assistance: '' };
        return at[0].mutate('transfers.accept', { token, givenName: 'Kim', familyName: 'Kollegin', ...details });
      }),
    ],
    endings: ['1 confirmed, 1 waitlisted, 1 withdrawn', '1 offered, 1 withdrawn'],
  },
];

const colleagueOf = (email: string) => `kollegin-von-${email}`;

const RUNS_TO_BREAK = 4;

let stage: TwoHouses;

describe('two processes on one PostgreSQL', () => {
  beforeAll(async () => {
    stage = await openTwoHouses();
    return () => stage.close();
  });

  test.for(races)('$rule', async ({ endings, ...race }) => {
    const outcome = await runRace(stage, race);
    expect(outcome.broken).toEqual({});
    expect(outcome.endings.filter((it) => !endings.includes(it))).toEqual([]);
  });
});

// Without these, the tests above could pass because nothing ever happens at once.
describe('without the lock the audit finds what is wrong when', () => {
  beforeAll(async () => {
    stage = await openTwoHouses({ TRIAL: 'no-lock' });
    return () => stage.close();
  });

  // One run goes well by luck now and then; that all of them do is luck nobody has.
  test.for(races)('$rule', async (race) => {
    let broken = {};
    for (let run = 0; run < RUNS_TO_BREAK && Object.keys(broken).length === 0; run += 1) {
      broken = (await runRace(stage, race)).broken;
    }
    expect(broken).not.toEqual({});
  });
});
