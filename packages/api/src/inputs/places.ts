import type { EventId, PlaceId, RoomId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { ags, idOf, line, localDateTime, optionalLine, searchText, wholeNumber } from './fields.ts';

const place = idOf<PlaceId>();
const seats = wholeNumber(1, 5000);

const accessibility = {
  stepFree: z.optional(z.boolean()),
  inductionLoop: z.optional(z.boolean()),
  note: z.optional(optionalLine(500)),
};

/** What an event says of a house; the directory says the same of it. */
export const venueInput = z.strictObject({
  name: line(200),
  place: line(100),
  address: z.optional(optionalLine(200)),
  accessibility: z.strictObject(accessibility),
  travel: z.optional(optionalLine(500)),
});

export const placeDraftInput = z.strictObject({
  ...venueInput.shape,
  region: z.optional(ags),
  rooms: z
    .array(
      z.strictObject({
        id: z.optional(idOf<RoomId>()),
        name: line(200),
        capacity: seats,
        ...accessibility,
        isClosed: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(200)),
});

export const placesInput = z.strictObject({
  text: z._default(searchText, ''),
  page: z._default(wholeNumber(1, 10_000), 1),
});

export const placeInput = z.strictObject({ place });

export const savePlaceInput = z.strictObject({
  basedOn: z.optional(z.strictObject({ id: place, revision: wholeNumber(1, 1_000_000) })),
  draft: placeDraftInput,
});

export const findRoomsInput = z.strictObject({
  place,
  /** As many as an event may have sessions. */
  times: z.array(z.strictObject({ startsAt: localDateTime, endsAt: localDateTime })).check(z.maxLength(500)),
  needs: z._default(
    z.strictObject({
      capacity: z.optional(seats),
      stepFree: z.optional(z.boolean()),
      inductionLoop: z.optional(z.boolean()),
    }),
    {},
  ),
  /** The event that is being planned. */
  except: z.optional(idOf<EventId>()),
});
