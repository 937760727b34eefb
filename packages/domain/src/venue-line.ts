import type { SessionRoom, Venue } from './event.ts';

/**
 * Where to go, in one line as maps and calendars understand it: the house, the street, the town. A town that stands in
 * the street already is not said twice.
 */
export function venueLine({ name, address, place }: Venue): string {
  const isNamed = address?.toLowerCase().includes(place.toLowerCase()) ?? false;
  return [name, address, isNamed ? '' : place].filter(Boolean).join(', ');
}

/** Where one session is: the house as {@link venueLine} has it, then the room. Empty where neither is known. */
export function sessionLine(venue: Venue | undefined, room: Pick<SessionRoom, 'name'> | undefined): string {
  return [venue && venueLine(venue), room?.name].filter(Boolean).join(', ');
}
