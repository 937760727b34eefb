import { foldForSearch, type Place } from '@netzwerkstatt/domain';

/** What a place is found by, as search compares it. */
export function placeSearchText({ name, place, address = '' }: Place): string {
  return foldForSearch(`${name} ${place} ${address}`);
}
