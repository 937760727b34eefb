import { expect, test } from 'vitest';
import { changedRows, correctedMinutes, type RecordedSession } from './corrected-minutes.ts';

const session = (id: string, minutes?: number) =>
  ({ id, title: '', teachingMinutes: 90, ...(minutes !== undefined && { minutes }) }) as unknown as RecordedSession;
const sessions = [session('a', 90), session('b', 0), session('c')];

test('only what says something else is sent', () => {
  const typed = [{ minutes: '90' }, { minutes: ' 45 ' }, { minutes: '' }];
  expect(changedRows(sessions, typed)).toEqual([1]);
  expect(correctedMinutes(sessions, typed)).toEqual([{ session: 'b', minutes: 45 }]);
});

test('a zero where nothing stood is a fact, an emptied field none', () => {
  const typed = [{ minutes: '' }, { minutes: '0' }, { minutes: '0' }];
  expect(correctedMinutes(sessions, typed)).toEqual([
    { session: 'a', minutes: Number.NaN },
    { session: 'c', minutes: 0 },
  ]);
});
