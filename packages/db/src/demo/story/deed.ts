import { expireDue } from '@netzwerkstatt/application';
import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import type { StoryHouse } from './story-house.ts';

/** Something that happens at a moment of the story. */
export interface Deed {
  readonly at: Instant;
  readonly happen: (house: StoryHouse) => Promise<void>;
}

/** Days on which nobody does anything and the house ends what is over all the same. */
export function quietDays(from: Instant, count: number): readonly Deed[] {
  return Array.from({ length: count }, (_, day) => ({
    at: addMilliseconds(from, day * DAY_MS),
    happen: () => Promise.resolve(),
  }));
}

/** Lets everything happen in the order of its time. Whenever a day begins, the house ends what is over. */
export async function tell(house: StoryHouse, deeds: readonly Deed[]): Promise<void> {
  for (const { at, happen } of deeds.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))) {
    const isNewDay = at.slice(0, 10) > house.clock.now().slice(0, 10);
    house.clock.moveTo(at);
    if (isNewDay) await expireDue(house.deps, house.land.code);
    await happen(house);
  }
}
