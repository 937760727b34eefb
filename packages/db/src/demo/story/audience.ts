import type { Person } from '@netzwerkstatt/application';
import { professions } from '@netzwerkstatt/catalogue';
import type { ProfessionGroup } from '@netzwerkstatt/domain';

/** Goes through a list without meeting anybody twice, as long as its length is no multiple of it. */
const STRIDE = 37;

/**
 * So many people for an event, from all corners: those of the region first, who make up half of them. Another seed
 * gives others; the same seed gives the same.
 */
export function audience(
  people: readonly Person[],
  wanted: { readonly count: number; readonly seed: number; readonly region?: string },
): readonly Person[] {
  const mixed = shuffled(people, wanted.seed);
  const near = mixed.filter(({ region }) => region === wanted.region).slice(0, Math.ceil(wanted.count / 2));
  const others = mixed.filter((it) => !near.includes(it)).slice(0, wanted.count - near.length);
  return shuffled([...near, ...others], wanted.seed);
}

/** The same, with so many people of each field of work. */
export function mixedAudience(
  people: readonly Person[],
  wanted: {
    readonly perGroup: Readonly<Partial<Record<ProfessionGroup, number>>>;
    readonly seed: number;
    readonly region?: string;
  },
): readonly Person[] {
  const { perGroup, ...rest } = wanted;
  const chosen = Object.entries(perGroup).flatMap(([group, count]) => {
    const codes = professions.filter((it) => it.group === group).map(({ code }) => code);
    return audience(
      people.filter(({ profession }) => codes.includes(profession)),
      { ...rest, count },
    );
  });
  return shuffled(chosen, wanted.seed);
}

/** The list with somebody at this place in it, who is elsewhere in it no more. */
export function withSomebodyAt(people: readonly Person[], somebody: Person, place: number): readonly Person[] {
  return people.filter((it) => it !== somebody).toSpliced(place, 0, somebody);
}

function shuffled(people: readonly Person[], seed: number): readonly Person[] {
  return people
    .map((person, at) => ({ person, order: ((at + 1) * STRIDE + seed * 101) % 1009 }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ person }) => person);
}
