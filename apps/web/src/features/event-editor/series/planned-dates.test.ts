import { describe, expect, test } from 'vitest';
import { emptySession, type SessionValues } from '../event-values.ts';
import { sessionsOf } from './planned-dates.ts';
import { emptySeries } from './series-values.ts';

const series = { ...emptySeries, day: '2027-01-20', frequency: 'daily', dates: '3', units: '2' };
const hall = { room: 'hall', roomName: 'Saal' };
const chamber = { room: 'chamber', roomName: 'Kammer' };

function rooms(room: Partial<SessionValues>, sessions: readonly Partial<SessionValues>[]) {
  const dates = {
    planning: 'series',
    sessions: sessions.map((it) => ({ ...emptySession, ...it })),
    series: { ...series, ...room },
    origin: null,
  };
  return sessionsOf(dates, []).map(({ ruleDay, roomName }) => [ruleDay, roomName]);
}

describe('the room of a series', () => {
  test('is the one of all its new dates', () => {
    expect(rooms(hall, [])).toEqual([
      ['2027-01-20', 'Saal'],
      ['2027-01-21', 'Saal'],
      ['2027-01-22', 'Saal'],
    ]);
  });

  test('is changed for all dates but those that were put elsewhere by hand', () => {
    const before = [
      { ruleDay: '2027-01-20', ...hall },
      { ruleDay: '2027-01-21', ...chamber },
    ];
    expect(rooms({ room: 'attic', roomName: 'Dach' }, before)).toEqual([
      ['2027-01-20', 'Dach'],
      ['2027-01-21', 'Kammer'],
      ['2027-01-22', 'Dach'],
    ]);
  });

  test('can be taken away again', () => {
    expect(rooms({ room: '', roomName: '' }, [{ ruleDay: '2027-01-20', ...hall }])).toEqual([
      ['2027-01-20', ''],
      ['2027-01-21', ''],
      ['2027-01-22', ''],
    ]);
  });
});
