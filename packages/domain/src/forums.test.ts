import { expect, test } from 'vitest';
import type { EventSession } from './event.ts';
import { forumSlots, ownSessions, parallelForums } from './forums.ts';
import type { SessionId } from './ids.ts';
import { aSession, testId } from './testing/index.ts';
import type { LocalDateTime } from './time.ts';

function session(number: number, from: string, to: string, wanted: Partial<EventSession> = {}): EventSession {
  return aSession({
    id: testId('s', number) as SessionId,
    startsAt: `2027-09-15T${from}` as LocalDateTime,
    endsAt: `2027-09-15T${to}` as LocalDateTime,
    ...wanted,
  });
}

const forum = (number: number, from: string, to: string, wanted: Partial<EventSession> = {}) =>
  session(number, from, to, { isForum: true, ...wanted });

const plenary = session(1, '09:30', '11:00');

test('forums that run beside each other are one slot, and what everybody attends is none', () => {
  const slot = [forum(2, '11:30', '13:00'), forum(3, '11:30', '13:00')];
  const afternoon = [forum(4, '14:00', '15:30')];
  expect(forumSlots([plenary, ...slot, ...afternoon])).toEqual([slot, afternoon]);
});

test('a long forum binds the two that follow each other beside it', () => {
  const [long, first, second] = [forum(2, '11:00', '14:00'), forum(3, '11:00', '12:30'), forum(4, '12:30', '14:00')];
  expect(forumSlots([second, long, first])).toEqual([[long, first, second]]);
});

test('forums that only touch are two slots', () => {
  const [first, second] = [forum(2, '11:00', '12:30'), forum(3, '12:30', '14:00')];
  expect(forumSlots([first, second])).toEqual([[first], [second]]);
});

test('forums that run at one moment are a time, and a long one is in each of the times it lasts through', () => {
  const [long, first, second] = [forum(2, '11:00', '14:00'), forum(3, '11:00', '12:30'), forum(4, '12:30', '14:00')];
  const late = forum(5, '13:00', '14:00');
  expect(parallelForums([second, long, first])).toEqual([
    [long, first],
    [long, second],
  ]);
  expect(parallelForums([long, late])).toEqual([[long, late]]);
  expect(parallelForums([plenary, first, forum(6, '14:00', '15:00')])).toEqual([[first], [forum(6, '14:00', '15:00')]]);
});

test('a cancelled forum is in no slot', () => {
  const held = forum(2, '11:00', '12:30');
  expect(forumSlots([held, forum(3, '11:00', '12:30', { status: 'cancelled' })])).toEqual([[held]]);
});

test('D05: the dates of a person are what everybody attends and the forum they chose', () => {
  const [second, third] = [forum(2, '11:00', '12:30'), forum(3, '11:00', '12:30')];
  const all = [plenary, second, third];
  expect(ownSessions(all, [])).toEqual([plenary]);
  expect(ownSessions(all, [second.id])).toEqual([plenary, second]);
  expect(ownSessions(all, [third.id])).toEqual([plenary, third]);
});
