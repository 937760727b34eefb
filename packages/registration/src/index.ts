export * from './allocation/index.ts';
export * from './approval/index.ts';
export * from './assistance/index.ts';
export * from './decide-admission.ts';
export * from './decide-details-change.ts';
export * from './decide-forum-choice.ts';
export * from './decide-priority.ts';
export { decideTeamSize } from './decide-team.ts';
export { decideTransferTime, transferExpiresAt } from './decide-transfer.ts';
export * from './eligibility/index.ts';
export * from './expiry.ts';
export * from './forums/index.ts';
export * from './invitations/index.ts';
export * from './offer-expiry.ts';
export * from './offer-reminder.ts';
export * from './policy/allocation-policy.ts';
export * from './policy/find-transfer-hindrance.ts';
export * from './policy/is-kept.ts';
export * from './policy/kept-seats.ts';
export * from './policy/parse-allocation-policy.ts';
export {
  bookableSeats,
  emptySeats,
  openTally,
  promisableSeats,
  type SeatHindrance,
  type SeatTally,
  withSeats,
} from './policy/seat-tally.ts';
export { type SeatVoucher, type SeatVoucherState, seatVoucherState } from './policy/seat-voucher.ts';
export * from './policy/traits.ts';
export * from './questions/index.ts';
export * from './refusals.ts';
export * from './registration.ts';
export * from './registration-book.ts';
export * from './registration-book-request.ts';
export * from './registration-command.ts';
export * from './run-command.ts';
export * from './team/index.ts';
export type { UndoneChange, UndoRefusal } from './undo-changes.ts';
export * from './vouchers/index.ts';
