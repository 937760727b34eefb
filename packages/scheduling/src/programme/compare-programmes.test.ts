import { expect, test } from 'vitest';
import { aForum, anEntry, aProgramme, at, plenary } from '../../testing/programmes.ts';
import { changesDates, compareProgrammes } from './compare-programmes.ts';

test('a programme differs in nothing from itself, whatever the order of its entries', () => {
  const programme = aProgramme();
  expect(compareProgrammes(programme, { ...programme, sessions: programme.sessions.toReversed() })).toEqual([]);
});

test('what was added, cancelled and changed is told by start, part by part', () => {
  const moved = aForum(3, { startsAt: at('11:15'), endsAt: at('12:30'), room: { name: 'Saal' } });
  const renamed = aForum(4, { title: 'Recht', speakers: 'Cem Ay' });
  const added = anEntry(5, '13:30', '14:30');
  expect(compareProgrammes(aProgramme(), aProgramme({ sessions: [plenary, moved, renamed, added] }))).toEqual([
    { kind: 'changed', before: aForum(4), session: renamed, parts: ['speakers', 'title'] },
    { kind: 'cancelled', session: aForum(2) },
    { kind: 'changed', before: aForum(3), session: moved, parts: ['moved', 'room'] },
    { kind: 'added', session: added },
  ]);
});

test.for([
  { rule: 'another room changes nobody’s diary', session: aForum(2, { room: { name: 'Saal' } }), dates: [false] },
  { rule: 'another time does', session: aForum(2, { endsAt: at('12:00') }), dates: [true] },
  {
    rule: 'so does a forum that becomes a date of everybody',
    session: anEntry(2, '11:00', '12:30', { room: { name: 'Raum 2' }, speakers: 'Referentin 2', capacity: 50 }),
    dates: [true],
  },
])('$rule', ({ session, dates }) => {
  const before = aProgramme({ sessions: [aForum(2)] });
  expect(compareProgrammes(before, { ...before, sessions: [session] }).map(changesDates)).toEqual(dates);
});
