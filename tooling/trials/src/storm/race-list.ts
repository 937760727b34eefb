import { setTimeout as pause } from 'node:timers/promises';
import { expectTaken, type Field, policyTo, resizing } from './race-field.ts';
import type { Race } from './races.ts';

/** A race with every way it may end; which of them it is, is the house's to decide. */
export interface ListedRace extends Race {
  readonly rule: string;
  readonly endings: readonly string[];
}

const open = { mode: 'first_come', ranking: [], ownRegions: [], overbookPercent: 0, caps: [], pools: [] };
const pool = { name: 'Gesundheit', for: { by: 'group', values: ['health'] }, seats: 1 };

export const races: readonly ListedRace[] = [
  {
    rule: 'the last place is given once, and who was second waits',
    capacity: 2,
    guests: 1,
    latecomers: 2,
    atOnce: ({ at, keyOf }) => [
      at[0].mutate('registration.confirm', keyOf(1)),
      at[1].mutate('registration.confirm', keyOf(2)),
    ],
    endings: ['2 confirmed, 1 waitlisted'],
  },
  {
    rule: 'a team of two and a single who want the last two places do not share them out three times',
    capacity: 3,
    guests: 1,
    latecomers: 2,
    policy: { ...open, teams: { maxSize: 2 } },
    seatsOf: (guest) => (guest === 1 ? 2 : undefined),
    atOnce: ({ at, keyOf }) => [
      at[0].mutate('registration.confirm', keyOf(1)),
      at[1].mutate('registration.confirm', keyOf(2)),
    ],
    // The team sits and the single waits, or the other way round.
    endings: ['2 confirmed, 1 waitlisted'],
  },
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
    rule: 'a withdrawal and one place more are two seats for two in line',
    capacity: 1,
    guests: 4,
    atOnce: (field) => {
      const resize = resizing(field);
      return [
        resize.then((to) => to(2)),
        resize.then(inAMoment).then(() => field.at[1].mutate('registration.withdraw', field.keyOf(0))),
      ];
    },
    endings: ['2 offered, 1 waitlisted, 1 withdrawn'],
  },
  {
    rule: 'one place fewer and somebody who takes the last one: the room is made smaller, or it is full',
    capacity: 2,
    guests: 1,
    latecomers: 1,
    atOnce: (field) => {
      const resize = resizing(field);
      return [
        resize.then((to) => to(1)),
        resize.then(inAMoment).then(() => field.at[1].mutate('registration.confirm', field.keyOf(1))),
      ];
    },
    endings: ['1 confirmed, 1 waitlisted', '2 confirmed'],
  },
  {
    rule: 'an offer that is accepted in one tab and declined in the other has one answer',
    capacity: 1,
    guests: 3,
    before: async ({ at, keyOf, emailOf, mailTo }) => {
      expectTaken(await at[1].mutate('registration.withdraw', keyOf(0)));
      await mailTo(emailOf(1), /Für Sie ist ein Platz frei/i);
    },
    atOnce: ({ at, keyOf }) => [
      at[0].mutate('registration.accept', keyOf(1)),
      at[1].mutate('registration.decline', keyOf(1)),
    ],
    endings: ['1 confirmed, 1 waitlisted, 1 withdrawn', '1 declined, 1 offered, 1 withdrawn'],
  },
  {
    rule: 'a place that is handed on and given back at once goes to the colleague or to the line, not to both',
    capacity: 1,
    guests: 2,
    before: (field) => asksColleague(field),
    atOnce: (field) => [
      field
        .mailTo(colleagueOf(field.emailOf(0)), /platz-uebernehmen/)
        .then(inAMoment)
        .then(() => field.at[1].mutate('registration.withdraw', field.keyOf(0))),
      takesOver(field, 0),
    ],
    endings: ['1 confirmed, 1 waitlisted, 1 withdrawn', '1 offered, 1 withdrawn'],
  },
  {
    rule: 'two who say yes to the two places of a team at once get one each, and the team is gone',
    capacity: 2,
    guests: 2,
    policy: { ...open, teams: { maxSize: 2 } },
    seatsOf: (guest) => (guest === 0 ? 2 : undefined),
    before: async (field) => {
      await asksColleague(field);
      await asksColleague(field, 'zweite-');
    },
    atOnce: (field) => [takesOver(field, 0), takesOver(field, 1, '14713', 'zweite-')],
    endings: ['2 confirmed, 1 waitlisted, 1 withdrawn'],
  },
  {
    rule: 'the last seat below a cap goes to a colleague or to somebody new, not to both',
    capacity: 3,
    guests: 1,
    latecomers: 1,
    policy: { ...open, caps: [{ by: 'region', value: '14612', max: 1 }] },
    regionOf: (guest) => (guest === 1 ? '14612' : undefined),
    before: (field) => asksColleague(field),
    atOnce: (field) => [
      takesOver(field, 0, '14612'),
      field
        .mailTo(colleagueOf(field.emailOf(0)), /platz-uebernehmen/)
        .then(() => field.at[1].mutate('registration.confirm', field.keyOf(1))),
    ],
    // Somebody new waits and the colleague sits, or the colleague is refused and the first one stays.
    endings: ['1 confirmed, 1 waitlisted, 1 withdrawn', '2 confirmed'],
  },
];

function asksColleague({ at, addressOf, emailOf, keyOf }: Field, which = ''): Promise<unknown> {
  const colleague = { givenName: 'Kim', familyName: 'Kollegin', email: which + colleagueOf(emailOf(0)) };
  return at[0].mutate('registration.offerTransfer', { ...keyOf(0), colleague }, addressOf(0)).then(expectTaken);
}

async function takesOver({ at, emailOf, mailTo }: Field, house: number, region = '14713', which = '') {
  const mail = await mailTo(which + colleagueOf(emailOf(0)), /platz-uebernehmen/);
  const token = /\/platz-uebernehmen#(\S+)/.exec(mail)?.[1];
  const details = { profession: 'X9', organisation: { name: 'Jugendamt' }, region, assistance: '' };
  const told = { token, givenName: 'Kim', familyName: 'Kollegin', ...details };
  return (at[house] ?? at[0]).mutate('transfers.accept', told);
}

/** It moves the clocks of the stage, so it has nobody beside it. */
export const twoOffersEnd: ListedRace = {
  rule: 'two offers that end at once are two seats for the next two in line, each told once',
  capacity: 2,
  guests: 5,
  before: async ({ at, keyOf }) => {
    for (const guest of [0, 1]) expectTaken(await at[1].mutate('registration.withdraw', keyOf(guest)));
  },
  clockMoves: true,
  endings: ['2 expired, 1 offered, 2 withdrawn'],
};

/** Where one of two takes longer, the other comes at any time while it works. */
const inAMoment = () => pause(Math.random() * 160);

const colleagueOf = (email: string) => `kollegin-von-${email}`;
