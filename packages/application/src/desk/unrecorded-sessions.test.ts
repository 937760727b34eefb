import type { AttendedMinutes, EventSession, RegistrationId } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aFreshEvent, aSessionOn, freshId } from '../testing/builders.ts';
import { unrecordedSessions } from './unrecorded-sessions.ts';

const plenary = aSessionOn('2026-11-20');
const forums = [1, 2, 3].map(() => aSessionOn('2026-11-21', { isForum: true }));
const event = aFreshEvent({ sessions: [plenary, ...forums] });

type Record = readonly [session: EventSession | undefined, minutes: number];

function sheets(...people: readonly (readonly Record[])[]): ReadonlyMap<RegistrationId, AttendedMinutes> {
  return new Map(
    people.map((records) => [
      freshId<RegistrationId>(),
      new Map(records.flatMap(([session, minutes]) => (session === undefined ? [] : [[session.id, minutes] as const]))),
    ]),
  );
}

test('every session waits for its record, forums as well', () => {
  expect(unrecordedSessions(event, sheets(), 2)).toEqual([plenary, ...forums].map(({ id }) => id));
});

test('a forum in which nobody was needs no record once everybody was seen beside it', () => {
  const attended = sheets(
    [
      [plenary, 360],
      [forums[0], 90],
    ],
    [
      [plenary, 360],
      [forums[1], 45],
    ],
  );
  expect(unrecordedSessions(event, attended, 2)).toEqual([]);
});

test('as long as somebody was seen in none of them, the forum without a record is asked for', () => {
  const attended = sheets(
    [
      [plenary, 360],
      [forums[0], 90],
    ],
    [
      [plenary, 360],
      [forums[1], 0],
    ],
  );
  expect(unrecordedSessions(event, attended, 2)).toEqual([forums[2]?.id]);
});

test('nobody has a place: nothing is missing', () => {
  expect(unrecordedSessions(event, sheets(), 0)).toEqual([]);
});
