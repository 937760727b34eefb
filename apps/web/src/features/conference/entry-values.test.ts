import type { LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import type { ConferenceProgramme, ProgrammeSession } from '@netzwerkstatt/scheduling';
import { describe, expect, test } from 'vitest';
import { type EntryValues, entryValuesOf, newEntryValues, readEntry } from './entry-values.ts';

const at = (time: string) => `2027-09-15T${time}` as LocalDateTime;
const id = '00000000-0000-4000-8000-000000000009' as SessionId;
const frame = { startsAt: at('11:00'), endsAt: at('12:30') };
const forum: ProgrammeSession = {
  id,
  title: 'Forum 1',
  ...frame,
  teachingMinutes: 80,
  isForum: true,
  room: { name: 'Saal' },
  capacity: 40,
  speakers: 'Dr. Ida Neu',
};
const programme: ConferenceProgramme = { sessions: [forum], frames: [frame] };
const rooms = [{ id: 'r1' as never, name: 'Aula' }];

const read = (wanted: Partial<EntryValues>, within = programme) =>
  readEntry({ ...entryValuesOf(forum), ...wanted }, id, within, rooms);

test('what stands in the fields is the entry they were filled with', () => {
  expect(read({})).toEqual({ ok: true, session: forum, programme });
});

test('an empty field is absent, and without a number the whole time is taught', () => {
  expect(read({ room: ' ', capacity: '', speakers: '', minutes: '', kind: 'plenary' })).toMatchObject({
    session: { id, title: 'Forum 1', ...frame, teachingMinutes: 90 },
  });
});

test('a room of the place is meant by its name', () => {
  expect(read({ room: ' Aula' })).toMatchObject({ session: { room: { id: 'r1', name: 'Aula' } } });
  expect(read({ room: 'Zelt' })).toMatchObject({ session: { room: { name: 'Zelt' } } });
});

test('the first forum of a time keeps that time for the others', () => {
  const empty = { sessions: [], frames: [] };
  expect(read({}, empty)).toMatchObject({ programme: { frames: [frame] } });
  expect(read({ kind: 'plenary' }, empty)).toMatchObject({ programme: { frames: [] } });
});

describe('an entry is refused at its field', () => {
  test.for<{ rule: string; wanted: Partial<EntryValues>; problems: readonly object[] }>([
    { rule: 'without a title', wanted: { title: ' ' }, problems: [{ field: 'title', word: 'titleMissing' }] },
    { rule: 'without a day', wanted: { day: '' }, problems: [{ field: 'day' }, { field: 'to' }] },
    {
      rule: 'that ends before it starts',
      wanted: { to: '10:00' },
      problems: [{ field: 'to', word: 'endsBeforeStart' }],
    },
    { rule: 'with no places', wanted: { capacity: '0' }, problems: [{ field: 'capacity', word: 'numberWrong' }] },
    { rule: 'with places that are no number', wanted: { capacity: 'viele' }, problems: [{ field: 'capacity' }] },
    {
      rule: 'with a forum longer than its slot',
      wanted: { to: '13:00' },
      problems: [{ field: 'to', problem: { code: 'forum_longer_than_slot', lengthMinutes: 120, slotMinutes: 90 } }],
    },
    {
      rule: 'with a forum beside its slot',
      wanted: { from: '11:30', to: '12:45', minutes: '60' },
      problems: [{ field: 'from', problem: { code: 'forum_outside_slot' } }],
    },
    {
      rule: 'with more time taught than there is',
      wanted: { minutes: '91' },
      problems: [{ field: 'minutes', problem: { code: 'teaching_minutes_impossible' } }],
    },
  ])('$rule', ({ wanted, problems }) => {
    expect(read(wanted)).toMatchObject({ ok: false, problems });
  });

  test('but a room that is taken twice is only shown: drafts are kept with it', () => {
    const other = { ...forum, id: 'x' as SessionId, speakers: 'Ben Muster' };
    expect(read({}, { ...programme, sessions: [other] })).toMatchObject({ ok: true });
  });
});

test('a new entry begins when the last one ends', () => {
  expect(newEntryValues(programme)).toMatchObject({ day: '2027-09-15', from: '12:30', to: '13:30', title: '' });
});
