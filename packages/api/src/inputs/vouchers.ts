import type { EventId, SeatVoucherId } from '@netzwerkstatt/domain';
import { MAX_VOUCHERS } from '@netzwerkstatt/registration';
import * as z from 'zod/mini';
import { idOf, line, localDate, wholeNumber } from './fields.ts';

const event = idOf<EventId>();

/** Most places of one voucher; a pool sets a limit of its own. */
export const MAX_VOUCHER_PLACES = 1000;

export const issueVouchersInput = z.strictObject({
  event,
  pool: line(100),
  label: line(100),
  count: wholeNumber(1, MAX_VOUCHERS),
  places: wholeNumber(1, MAX_VOUCHER_PLACES),
  lastDay: localDate,
});

export const withdrawVoucherInput = z.strictObject({ event, voucher: idOf<SeatVoucherId>() });
