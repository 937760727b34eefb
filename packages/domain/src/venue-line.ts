import type { Venue } from './event.ts';

/**
 * Where to go, in one line as maps and calendars understand it: the house, the street, the town. A town that stands in
 * the street already is not said twice.
 */
export function venueLine({ name, address, place }: Venue): string {
  const isNamed = address?.toLowerCase().includes(place.toLowerCase()) ?? false;
  return [name, address, isNamed ? '' : place].filter(Boolean).join(', ');
}
