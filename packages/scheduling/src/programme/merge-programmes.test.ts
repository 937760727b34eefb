import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { aForum, anEntry, aProgramme, at, plenary } from '../../testing/programmes.ts';
import type { ConferenceProgramme, ProgrammeSession } from './conference-programme.ts';
import { inRoom, movedBy, withoutSession, withSession } from './edit-programme.ts';
import { mergeProgrammes } from './merge-programmes.ts';

const base = aProgramme();
const [second, third] = [aForum(2), aForum(3)];

describe('two who edit at once lose nothing', () => {
  test('one moves a forum, the other gives it a room', () => {
    const theirs = withSession(base, movedBy(second, 15));
    const mine = withSession(base, inRoom(second, { name: 'Saal' }));
    expect(mergeProgrammes(base, theirs, mine)).toEqual(
      withSession(base, inRoom(movedBy(second, 15), { name: 'Saal' })),
    );
  });

  test('both add: both are there', () => {
    const [a, b] = [anEntry(8, '13:30', '14:30'), anEntry(9, '14:30', '15:30')];
    expect(mergeProgrammes(base, withSession(base, a), withSession(base, b))).toEqual(
      withSession(withSession(base, a), b),
    );
  });

  test('one takes out what the other left alone', () => {
    const without = withoutSession(base, second.id);
    expect(mergeProgrammes(base, without, base)).toEqual(without);
    expect(mergeProgrammes(base, base, without)).toEqual(without);
  });

  test('one takes out what the other worked on: it stays, as the other has it', () => {
    const worked = withSession(base, { ...second, title: 'Schutzkonzepte' });
    const without = withoutSession(base, second.id);
    expect(mergeProgrammes(base, without, worked).sessions).toContainEqual({ ...second, title: 'Schutzkonzepte' });
  });

  test('both change the same: mine wins', () => {
    const theirs = withSession(base, { ...third, title: 'Ihrer' });
    const mine = withSession(base, { ...third, title: 'Meiner' });
    expect(mergeProgrammes(base, theirs, mine)).toEqual(mine);
  });

  test('a time is taken whole, never the start of one and the end of the other', () => {
    const theirs = withSession(base, { ...third, endsAt: at('12:00') });
    const mine = withSession(base, { ...third, startsAt: at('11:30') });
    expect(mergeProgrammes(base, theirs, mine)).toEqual(mine);
  });
});

const entry = fc.record({
  number: fc.integer({ min: 2, max: 6 }),
  quarter: fc.integer({ min: 0, max: 8 }),
  title: fc.constantFrom('A', 'B', 'C'),
});
const programme = fc.uniqueArray(entry, { selector: ({ number }) => number, maxLength: 5 }).map(
  (entries): ConferenceProgramme => ({
    sessions: entries
      .map(({ number, quarter, title }): ProgrammeSession => ({ ...movedBy(aForum(number), quarter * 15), title }))
      .toSorted((a, b) => `${a.startsAt}${a.id}`.localeCompare(`${b.startsAt}${b.id}`)),
    frames: [],
  }),
);
const sorted = ({ sessions }: ConferenceProgramme) => sessions.toSorted((a, b) => a.id.localeCompare(b.id));

property.prop([programme, programme])('who changed nothing takes what the other has', (before, after) => {
  expect(sorted(mergeProgrammes(before, after, before))).toEqual(sorted(after));
  expect(sorted(mergeProgrammes(before, before, after))).toEqual(sorted(after));
});

property.prop([programme, programme])('the same changes twice are the changes once', (before, after) => {
  expect(sorted(mergeProgrammes(before, after, after))).toEqual(sorted(after));
});

test('a programme keeps its plenary where it was', () => {
  expect(mergeProgrammes(base, base, base).sessions[0]).toEqual(plenary);
});
