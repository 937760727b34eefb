import { exportColumns, type ParticipantWish } from '@netzwerkstatt/application';
import type { RegistrationStatus } from '@netzwerkstatt/registration';
import * as z from 'zod/mini';
import { participantWish } from '../inputs/desk.ts';
import { withoutAbsent } from '../without-absent.ts';

/** What the address of a list asks for, as a form sends it. */
export const exportInput = z.strictObject({
  ...participantWish,
  columns: z.array(z.enum(exportColumns)).check(z.minLength(1), z.maxLength(exportColumns.length)),
});

type Wish = Omit<z.infer<typeof exportInput>, 'columns'>;

/** What was asked for, as the use cases want it. */
export function wishFrom({ statuses, text, group, organisation, region }: Wish): ParticipantWish {
  return withoutAbsent({ statuses: statuses as RegistrationStatus[], text, group, organisation, region });
}
