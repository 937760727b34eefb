import { landProfiles } from '@netzwerkstatt/catalogue/lands';
import { type Event, foldForSearch, type Region } from '@netzwerkstatt/domain';

/** Names around an event by which people look for it. */
export interface EventSurroundings {
  readonly network?: string;
  readonly module?: { readonly code: string; readonly title: string };
}

/** Keys of districts are given out once for all Länder. */
const regions: ReadonlyMap<string, Region> = new Map(
  landProfiles.flatMap((land) => land.regions).map((it) => [it.ags, it]),
);

/** The words an event is found by, as search compares them. */
export function eventSearchText(event: Event, { network, module }: EventSurroundings): string {
  const { title, localTitles = {}, summary, venue } = event;
  const region = event.region && regions.get(event.region);
  const parts = [
    title,
    ...Object.values(localTitles),
    summary,
    venue?.name,
    venue?.place,
    module?.code,
    module?.title,
    network,
    region?.label,
    ...Object.values(region?.localNames ?? {}),
  ];
  return foldForSearch(parts.filter((it) => it !== undefined).join(' '));
}
