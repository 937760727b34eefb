import { eventFormats, eventKinds, type NetworkId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { ags, idOf, localDate, professionCode, searchText, wholeNumber } from './fields.ts';
import { slug } from './registration.ts';

const choices = <T extends z.ZodMiniType>(choice: T) => z._default(z.array(choice).check(z.maxLength(50)), []);

/** A search as it stands in the address of the page. */
export const searchInput = z.strictObject({
  text: z._default(searchText, ''),
  kinds: choices(z.enum(eventKinds)),
  regions: choices(ags),
  formats: choices(z.enum(eventFormats)),
  professions: choices(professionCode),
  networks: choices(idOf<NetworkId>()),
  from: z.optional(localDate),
  to: z.optional(localDate),
  onlyWithSeats: z._default(z.boolean(), false),
  page: z._default(wholeNumber(1, 10_000), 1),
});

export const slugInput = z.strictObject({ slug });
export const moduleCode = z.string().check(z.regex(/^[A-Z]{1,4}\d{2}$/));
export const codeInput = z.strictObject({ code: moduleCode });
export const organisationSearchInput = z.strictObject({ text: searchText });
