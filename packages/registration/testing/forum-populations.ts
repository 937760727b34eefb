import type { LocalDateTime, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import { registrationId, testId } from '@netzwerkstatt/domain/testing';
import fc from 'fast-check';
import type { AssignableForum, ForumAsker } from '../src/forums/assign-forums.ts';

export const forumId = (number: number) => testId('s', number) as SessionId;

/** A forum between two hours of one day. */
export function aForum(number: number, from: number, to: number, capacity?: number): AssignableForum {
  const at = (hour: number) => `2027-09-15T${String(hour).padStart(2, '0')}:00` as LocalDateTime;
  const base = { id: forumId(number), startsAt: at(from), endsAt: at(to), status: 'planned', isForum: true } as const;
  return { ...base, ...(capacity !== undefined && { capacity }) };
}

/** Somebody with wishes by number; the lot is the number unless said otherwise. */
export function anAsker(
  number: number,
  first: readonly number[],
  second: readonly number[] = [],
  wanted: Partial<ForumAsker> = {},
): ForumAsker {
  const lot = String(number).padStart(4, '0');
  const wishes = { first: first.map(forumId), second: second.map(forumId), movesUp: true };
  return { registration: registrationId(number) as RegistrationId, lot, ...wishes, current: [], ...wanted };
}

export interface Population {
  readonly forums: readonly AssignableForum[];
  readonly asking: readonly ForumAsker[];
}

/** The days a conference can have, as the hours of its forums. */
export const days = {
  'one time': [
    [11, 12],
    [11, 12],
    [11, 12],
  ],
  'two times': [
    [11, 12],
    [11, 12],
    [14, 15],
    [14, 15],
  ],
  'a long forum beside short ones': [
    [11, 13],
    [11, 12],
    [11, 12],
    [12, 13],
    [12, 13],
  ],
  'two long forums that overlap': [
    [10, 12],
    [11, 13],
    [10, 11],
    [12, 13],
  ],
} as const;

/** Populations of at most so many people, each with wishes that can be kept. */
export function populations(hours: readonly (readonly [number, number])[], people: number): fc.Arbitrary<Population> {
  const capacities = fc.tuple(
    ...hours.map(() => fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined, freq: 6 })),
  );
  const person = fc.record({ wanted: fc.shuffledSubarray([...hours.keys()]), lot: fc.nat(), movesUp: fc.boolean() });
  return fc.record({ capacities, people: fc.array(person, { maxLength: people }) }).map((it) => {
    const forums = hours.map(([from, to], index) => aForum(index + 1, from, to, it.capacities[index]));
    const asking = it.people.map(({ wanted, lot, movesUp }, index) => {
      const [first, rest] = compatible(hours, wanted);
      const [second] = compatible(hours, rest);
      const beside = second.filter((a) => first.some((b) => together(hours, a, b)));
      const numbers = (some: readonly number[]) => some.map((at) => at + 1);
      const key = `${String(lot).padStart(12, '0')}-${index}`;
      return anAsker(index + 1, numbers(first), numbers(beside), { lot: key, movesUp });
    });
    return { forums, asking };
  });
}

type Hours = readonly (readonly [number, number])[];

function together(hours: Hours, a: number, b: number): boolean {
  const [one, other] = [hours[a], hours[b]];
  return one !== undefined && other !== undefined && one[0] < other[1] && other[0] < one[1];
}

/** Those that can be attended one after the other, taken in order, and what is left. */
function compatible(hours: Hours, wanted: readonly number[]): readonly [readonly number[], readonly number[]] {
  const taken: number[] = [];
  const left: number[] = [];
  for (const it of wanted) (taken.some((other) => together(hours, it, other)) ? left : taken).push(it);
  return [taken, left];
}
