import { registerInput, requestInput } from '@netzwerkstatt/api/inputs';
import type * as z from 'zod/mini';
import type { Api } from '../../lib/api.ts';
import { detailsFrom, type PersonValues, type TypedValues, toldFrom } from './person-values.ts';
import type { SentRequest } from './sent-request.ts';

/** The way a registration takes: what it needs, and where it is sent. */
export interface Door<Input> {
  readonly schema: z.ZodMiniType<unknown, Input>;
  readonly toInput: (values: PersonValues) => Input;
  readonly send: (input: Input) => Promise<void>;
}

/** Whoever is not signed in is answered by mail. */
export function guestDoor(
  api: Api,
  slug: string,
  onRequested: (request: SentRequest, values: TypedValues) => void,
): Door<z.input<typeof requestInput>> {
  return {
    schema: requestInput,
    toInput: (values) => ({
      ...detailsFrom(values),
      slug,
      email: values.email ?? '',
      ...toldFrom(values),
    }),
    async send(input) {
      const { confirmUntil, isVoucherGivenFree } = await api.registration.request.mutate(input);
      const given = isVoucherGivenFree && { isVoucherGivenFree };
      onRequested({ email: input.email.trim(), confirmUntil, ...given }, valuesFrom(input));
    },
  };
}

/** Whoever is signed in is answered at once. */
export function ownDoor(
  api: Api,
  slug: string,
  onDecided: (isVoucherGone: boolean) => Promise<void>,
): Door<z.input<typeof registerInput>> {
  return {
    schema: registerInput,
    toInput: (values) => ({ ...detailsFrom(values), slug, ...toldFrom(values) }),
    async send(input) {
      const { voucher } = await api.registration.register.mutate(input);
      await onDecided(input.voucher !== undefined && voucher === undefined);
    },
  };
}

/** The fields as they were sent, in case the address was wrong. */
function valuesFrom({
  organisation,
  slug: _,
  seats,
  asksForPriority: asks,
  ...texts
}: z.input<typeof requestInput>): TypedValues {
  return {
    ...texts,
    organisation,
    ...(seats !== undefined && { seats: String(seats) }),
    ...(asks !== undefined && { priority: asks ? 'yes' : 'no' }),
  };
}
