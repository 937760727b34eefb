import { fc, test as property } from '@fast-check/vitest';
import type { EventId, PersonId } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { decisionRounds, type EventInTurn } from './decision-rounds.ts';

const inTurn = (event: string, asked: readonly string[], others: readonly string[] = []): EventInTurn => ({
  event: event as EventId,
  asked: asked.map((it) => it as PersonId),
  touched: [...new Set([...asked, ...others])].map((it) => it as PersonId),
});

test('events that have nobody in common, or ask about nobody, are decided together', () => {
  expect(decisionRounds([inTurn('a', ['ada']), inTurn('b', [], ['ben']), inTurn('c', [], ['ben'])])).toEqual([
    ['a', 'b', 'c'],
  ]);
  expect(decisionRounds([])).toEqual([]);
});

test('an event that asks about somebody sees what the events before it decided about them', () => {
  expect(decisionRounds([inTurn('a', [], ['ada']), inTurn('b', ['ada'], ['ben']), inTurn('c', ['ben'])])).toEqual([
    ['a'],
    ['b'],
    ['c'],
  ]);
});

test('an event does not overtake one that asks about somebody it changes something for', () => {
  expect(decisionRounds([inTurn('a', ['ada']), inTurn('b', ['ada']), inTurn('c', [], ['ada'])])).toEqual([
    ['a'],
    ['b', 'c'],
  ]);
});

describe('whoever is asked about', () => {
  const people = fc.uniqueArray(fc.constantFrom('ada', 'ben', 'cem', 'dana'), { maxLength: 2 });
  const events = fc.array(fc.tuple(people, people), { maxLength: 8 });

  property.prop([events])('is seen as after one event after the other', (drawn) => {
    const all = drawn.map(([asked, others], index) => inTurn(`${index}`, asked, others));
    const rounds = decisionRounds(all);
    expect(rounds.flat().toSorted()).toEqual(all.map(({ event }) => event));

    // What an event sees of a person is which events changed something for them before it was asked.
    const seenInRounds = new Map<string, string>();
    const changedBy = new Map<PersonId, EventId[]>();
    const turn = (some: readonly EventInTurn[], seen: Map<string, string>, changes: typeof changedBy) => {
      for (const { event, asked } of some)
        for (const it of asked) seen.set(`${event} ${it}`, `${changes.get(it)?.toSorted()}`);
      for (const { event, touched } of some)
        for (const it of touched) changes.set(it, [...(changes.get(it) ?? []), event]);
    };
    for (const round of rounds) {
      turn(
        all.filter(({ event }) => round.includes(event)),
        seenInRounds,
        changedBy,
      );
    }
    const seenOneByOne = new Map<string, string>();
    const changedOneByOne: typeof changedBy = new Map();
    for (const one of all) turn([one], seenOneByOne, changedOneByOne);
    expect(new Map([...seenInRounds].toSorted())).toEqual(new Map([...seenOneByOne].toSorted()));
    expect(new Map([...changedBy].toSorted())).toEqual(new Map([...changedOneByOne].toSorted()));
  });
});
