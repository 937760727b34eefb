import * as z from 'zod/mini';

/** A public calendar as it stands in its address, between `/kalender/` and `.ics`. */
export const calendarInput = z.strictObject({ address: z.string().check(z.regex(/^[A-Za-z0-9/-]{1,140}$/)) });
