import { addMilliseconds, HOUR_MS, type Instant, type PersonId, type SeatVoucherId } from '@netzwerkstatt/domain';
import { ada, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { openSeats, type SeatPolicy } from '../policy/allocation-policy.ts';
import type { Traits } from '../policy/traits.ts';
import { auditEvent } from './audit-event.ts';
import type { AuditedEvent, AuditedRegistration, AuditedTransition } from './audited-event.ts';

const hoursAgo = (hours: number): Instant => addMilliseconds(TEST_NOW, -hours * HOUR_MS);
const office = { organisation: 'office', region: '14729', profession: 'Y1', group: 'youth_welfare' } as Traits;
const clinic = { organisation: 'clinic', region: '14729', profession: 'H1', group: 'health' } as Traits;

/** A registration of that number, with the one line of the trail that leads to how it stands. */
function someone(number: number, status: string, wanted: Partial<AuditedRegistration> = {}): AuditedRegistration {
  const waits = status === 'waitlisted' || status === 'offered';
  return {
    id: registrationId(number),
    personId: `${ada}-${number}` as PersonId,
    status,
    statusAt: hoursAgo(10),
    requestedAt: hoursAgo(10),
    ...(waits && { queueNumber: number, joinedAt: hoursAgo(20 - number) }),
    ...(status === 'offered' && { expiresAt: hoursAgo(-10) }),
    seats: 1,
    traits: office,
    ...wanted,
  };
}

function aTransition(registration: AuditedRegistration, wanted: Partial<AuditedTransition> = {}): AuditedTransition {
  const { id, status } = registration;
  return { registration: id, action: 'registration.create', from: 'none', to: status, at: hoursAgo(10), ...wanted };
}

/** A public event of two seats with these people; every figure, line and mail as it must be unless told otherwise. */
function anEvent(people: readonly AuditedRegistration[], wanted: Partial<AuditedEvent> = {}): AuditedEvent {
  const countOf = (...statuses: string[]) => people.filter(({ status }) => statuses.includes(status)).length;
  const transitions = wanted.transitions ?? people.map((it) => aTransition(it));
  const kinds: Record<string, string> = { confirmed: 'registration_confirmed', offered: 'seat_offered' };
  return {
    id: '00000000-0000-4000-8000-000000000001' as AuditedEvent['id'],
    status: 'published',
    capacity: 2,
    policy: openSeats,
    startsAt: hoursAgo(-100),
    told: {
      hasSeats: countOf('confirmed', 'offered') < (wanted.capacity ?? 2) && countOf('waitlisted') === 0,
      seatsTaken: countOf('confirmed', 'offered'),
      waiting: countOf('waitlisted'),
      applied: countOf('applied'),
    },
    registrations: people,
    mails: transitions.flatMap(({ registration, to, at, from, action }) =>
      to === from || action === 'registration.undo'
        ? []
        : [{ registration, kind: kinds[to] ?? `registration_${to}`, createdAt: at, isCalledBack: false }],
    ),
    attendance: [],
    ...wanted,
    transitions,
  };
}

const broken = (event: AuditedEvent) =>
  auditEvent(event, TEST_NOW).map(({ rule, registrations }) => `${rule} ${registrations.map((it) => it.slice(-1))}`);

test('a full event with a line keeps every rule', () => {
  const people = [someone(1, 'confirmed'), someone(2, 'offered'), someone(3, 'waitlisted'), someone(4, 'waitlisted')];
  expect(broken(anEvent(people))).toEqual([]);
});

describe('promised seats are counted by voucher', () => {
  const voucher = {
    id: '00000000-0000-4000-8000-000000000009' as SeatVoucherId,
    label: 'Kita',
    pool: 'Kitas',
    places: 1,
    validUntil: hoursAgo(-50),
  };
  const policy = { ...openSeats, pools: [{ name: 'Kitas', for: { by: 'group', values: [] }, seats: 1 } as const] };
  const withIt = { traits: { ...office, voucher: voucher.id } };
  const promised = { policy, vouchers: [voucher] };
  // The seat that is kept is not simply free.
  const told = { hasSeats: false, seatsTaken: 1, waiting: 0, applied: 0 };

  test('a voucher is used for no more places than it has; a request uses none', () => {
    const two = [someone(1, 'confirmed', withIt), someone(2, 'confirmed', withIt)];
    expect(broken(anEvent(two, promised))).toEqual(['voucher_overdrawn 1,2']);
    const asking = someone(2, 'requested', withIt);
    const free = { ...promised, capacity: 3, mails: [], transitions: [], told: { ...told, hasSeats: true } };
    const found = broken(anEvent([someone(1, 'confirmed', withIt), asking], free));
    expect(found.filter((it) => it.startsWith('voucher'))).toEqual([]);
  });

  test('a seat that is promised is kept, and a pool promises what it has', () => {
    expect(broken(anEvent([someone(1, 'confirmed')], { ...promised, told }))).toEqual([]);
    const twice = { ...promised, vouchers: [voucher, { ...voucher, places: 2 }] };
    expect(broken(anEvent([someone(1, 'confirmed')], { ...twice, told }))).toEqual(['pool_overpromised ']);
  });
});

describe('seats are counted as the rules of the event mean them', () => {
  const policyWith = (wanted: Partial<SeatPolicy>): Partial<AuditedEvent> => ({ policy: { ...openSeats, ...wanted } });

  test('overbooked seats may be given, and one more may not', () => {
    const three = [1, 2, 3].map((it) => someone(it, 'confirmed'));
    expect(broken(anEvent(three))).toEqual(['over_capacity 1,2,3']);
    expect(broken(anEvent(three, policyWith({ overbookPercent: 50 })))).toEqual([]);
    expect(broken(anEvent([...three, someone(4, 'confirmed')], policyWith({ overbookPercent: 50 })))).toEqual([
      'over_capacity 1,2,3,4',
    ]);
  });

  test('a seat is left free only for whom no cap keeps from it', () => {
    const caps = policyWith({ caps: [{ by: 'organisation', max: 1 }] });
    const colleague = [someone(1, 'confirmed'), someone(2, 'waitlisted')];
    expect(broken(anEvent(colleague))).toEqual(['seat_left_free 2']);
    expect(broken(anEvent(colleague, caps))).toEqual([]);
    expect(broken(anEvent([...colleague, someone(3, 'waitlisted', { traits: clinic })], caps))).toEqual([
      'seat_left_free 3',
    ]);
  });

  test('seats of a pool are no free seats for others until they are released', () => {
    const pool = { name: 'health', for: { by: 'group', values: ['health'] }, seats: 1 } as const;
    const people = [someone(1, 'confirmed'), someone(2, 'waitlisted')];
    expect(broken(anEvent(people, policyWith({ pools: [pool] })))).toEqual([]);
    const released = { ...pool, releaseAt: hoursAgo(1) };
    expect(broken(anEvent(people, policyWith({ pools: [released] })))).toEqual(['seat_left_free 2']);
  });

  test('more of one kind than a cap allows are named, unless staff let them in', () => {
    const both = [someone(1, 'confirmed'), someone(2, 'confirmed')];
    const caps = policyWith({ caps: [{ by: 'profession', max: 1 }] });
    expect(broken(anEvent(both, caps))).toEqual(['cap_exceeded 1,2']);
    const [first, second] = both.map((it) => aTransition(it));
    if (first === undefined || second === undefined) throw new Error('there are two');
    const admitted = { ...second, action: 'registration.decide' };
    expect(broken(anEvent(both, { ...caps, transitions: [first, admitted] }))).toEqual([]);
  });

  test('people without an organisation are no organisation together', () => {
    const { organisation: _, ...alone } = clinic;
    const both = [someone(1, 'confirmed', { traits: alone }), someone(2, 'confirmed', { traits: alone })];
    expect(broken(anEvent(both, policyWith({ caps: [{ by: 'organisation', max: 1 }] })))).toEqual([]);
  });

  test('nor does a place that staff gave past a cap break it when it is taken over', () => {
    const people = [someone(1, 'confirmed'), someone(2, 'withdrawn'), someone(3, 'confirmed')];
    const caps = policyWith({ caps: [{ by: 'profession', max: 1 }] });
    const lines = people.map((it) => aTransition(it));
    const admitted = { ...aTransition(someone(2, 'confirmed')), action: 'registration.decide' };
    const trail = [
      ...lines.slice(0, 1),
      admitted,
      { ...aTransition(someone(2, 'withdrawn')), from: 'confirmed' },
      ...lines.slice(2),
    ];
    const takenOver = new Map([[registrationId(3), registrationId(2)]]);
    const capped = (wanted: Partial<AuditedEvent>) =>
      broken(anEvent(people, { ...caps, transitions: trail, ...wanted })).filter((it) => it.startsWith('cap'));
    expect(capped({})).toEqual(['cap_exceeded 1,3']);
    expect(capped({ takenOver })).toEqual([]);
  });

  test('a team counts with every place it stands for', () => {
    const team = someone(1, 'confirmed', { seats: 2 });
    const told = (seatsTaken: number, waiting = 0) => ({
      told: { hasSeats: false, seatsTaken, waiting, applied: 0 },
    });
    expect(broken(anEvent([team], told(2)))).toEqual([]);
    expect(broken(anEvent([team], told(1)))).toEqual(['occupancy_wrong ']);
    const three = [team, someone(2, 'confirmed', { traits: clinic })];
    expect(broken(anEvent(three, told(3)))).toEqual(['over_capacity 1,2']);
    const caps = policyWith({ caps: [{ by: 'group', max: 1 }] });
    expect(broken(anEvent([team], { ...told(2), ...caps }))).toEqual(['cap_exceeded 1']);
  });

  test('a waiting team is passed over only where all of it could sit', () => {
    const told = { told: { hasSeats: false, seatsTaken: 1, waiting: 1, applied: 0 } };
    const people = (seats: number) => [someone(1, 'confirmed'), someone(2, 'waitlisted', { seats })];
    expect(broken(anEvent(people(2), told))).toEqual([]);
    expect(broken(anEvent(people(2), { ...told, capacity: 3 }))).toEqual(['seat_left_free 2']);
    const overtaken = [someone(1, 'waitlisted', { seats: 3 }), someone(2, 'offered'), someone(3, 'confirmed')];
    expect(broken(anEvent(overtaken, { told: { hasSeats: false, seatsTaken: 2, waiting: 1, applied: 0 } }))).toEqual(
      [],
    );
  });

  test('whoever became one of a kind after they had their place broke no cap', () => {
    const both = [someone(1, 'confirmed'), someone(2, 'confirmed')];
    const caps = policyWith({ caps: [{ by: 'profession', max: 1 }] });
    expect(broken(anEvent(both, { ...caps, changedSince: new Set([registrationId(2)]) }))).toEqual([]);
  });
});

describe('the line', () => {
  const line = [someone(1, 'confirmed'), someone(2, 'confirmed'), someone(3, 'waitlisted'), someone(4, 'waitlisted')];
  const put = (number: number, wanted: Partial<AuditedRegistration>) =>
    line.map((it) => (it.id === registrationId(number) ? { ...it, ...wanted } : it));

  test('is overtaken only by decision of staff', () => {
    const overtaken = put(4, { queueNumber: 2 });
    expect(broken(anEvent(overtaken))).toEqual(['line_overtaken 3,4']);
    const moved = aTransition(line[3] as AuditedRegistration, {
      action: 'registration.decide',
      from: 'waitlisted',
      at: hoursAgo(1),
    });
    const transitions = [...line.map((it) => aTransition(it)), moved];
    expect(broken(anEvent(overtaken, { transitions }))).toEqual([]);
  });

  test('is overtaken by an offer to somebody behind, though not by one before staff moved somebody up', () => {
    const offered = [someone(1, 'confirmed'), someone(4, 'offered'), someone(3, 'waitlisted')];
    expect(broken(anEvent(offered))).toEqual(['line_overtaken 3,4']);
    const moved = aTransition(offered[2] as AuditedRegistration, {
      action: 'registration.decide',
      from: 'waitlisted',
      at: hoursAgo(1),
    });
    const transitions = [...offered.map((it) => aTransition(it)), moved];
    expect(broken(anEvent(offered, { transitions }))).toEqual([]);
  });
});

test('what somebody was told is gone when their data were erased', () => {
  const seated = someone(1, 'confirmed');
  expect(broken(anEvent([seated], { mails: [] }))).toEqual(['mail_missing 1']);
  expect(broken(anEvent([{ ...seated, isForgotten: true }], { mails: [] }))).toEqual([]);
});

describe('what was undone in time', () => {
  const applicant = someone(1, 'applied');
  const admitted = aTransition(applicant, { from: 'applied', to: 'confirmed', at: hoursAgo(2) });
  const undone = aTransition(applicant, { action: 'registration.undo', from: 'confirmed', at: hoursAgo(1) });
  const letter = { registration: applicant.id, kind: 'registration_confirmed', createdAt: hoursAgo(2) };
  const received = { ...letter, kind: 'registration_applied', createdAt: hoursAgo(10), isCalledBack: false };

  test('is accounted for by the mail that was called back', () => {
    const transitions = [aTransition(applicant), admitted, undone];
    const mails = [received, { ...letter, isCalledBack: true }];
    expect(broken(anEvent([applicant], { transitions, mails }))).toEqual([]);
  });

  test('is the only reason to call a mail back', () => {
    const seated = { ...applicant, status: 'confirmed' };
    const transitions = [aTransition(applicant), admitted];
    const mails = [received, { ...letter, isCalledBack: true }];
    expect(broken(anEvent([seated], { transitions, mails }))).toEqual(['mail_missing 1']);
  });
});

test('a place that changed hands is told at both ends, and to nobody in line', () => {
  const left = someone(1, 'withdrawn', { statusAt: hoursAgo(5) });
  const taken = someone(2, 'confirmed', { statusAt: hoursAgo(5), requestedAt: hoursAgo(5) });
  const waits = someone(3, 'waitlisted');
  const by = { action: 'registration.transfer', at: hoursAgo(5) };
  const transitions = [
    aTransition(left, { to: 'confirmed' }),
    aTransition(left, { from: 'confirmed', ...by }),
    aTransition(taken, by),
    aTransition(waits),
  ];
  const mails = (kind: string) => [
    { registration: left.id, kind: 'registration_confirmed', createdAt: hoursAgo(10), isCalledBack: false },
    { registration: left.id, kind, createdAt: hoursAgo(5), isCalledBack: false },
    { registration: taken.id, kind: 'registration_confirmed', createdAt: hoursAgo(5), isCalledBack: false },
    { registration: waits.id, kind: 'registration_waitlisted', createdAt: hoursAgo(10), isCalledBack: false },
  ];
  const audited = (kind: string) => anEvent([left, taken, waits], { capacity: 1, transitions, mails: mails(kind) });
  expect(broken(audited('place_transferred'))).toEqual([]);
  expect(broken(audited('registration_withdrawn'))).toEqual(['mail_missing 1', 'mail_without_decision 1']);
});

test('whoever left a circle keeps what they attended before', () => {
  const left = someone(1, 'withdrawn', { statusAt: hoursAgo(5) });
  const attended = (hours: number) => [{ registration: left.id, sessionStartsAt: hoursAgo(hours) }];
  expect(broken(anEvent([left], { attendance: attended(6) }))).toEqual([]);
  expect(broken(anEvent([left], { attendance: attended(4) }))).toEqual(['attended_without_place 1']);
});
