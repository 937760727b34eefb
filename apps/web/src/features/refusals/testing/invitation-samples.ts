import { instant } from './sample-facts.ts';
import { samples } from './samples.ts';

export const invitationSamples = samples({
  invitation_answered: { code: 'invitation_answered' },
  invitation_not_found: { code: 'invitation_not_found' },
  invitation_taken_back: { code: 'invitation_taken_back' },
  invitees_too_many: { code: 'invitees_too_many', max: 300 },
  invitees_unreadable: { code: 'invitees_unreadable', faults: [{ row: 2, code: 'twice' }] },
  voucher_code_malformed: { code: 'voucher_code_malformed' },
  voucher_code_mistyped: { code: 'voucher_code_mistyped' },
  voucher_unknown: { code: 'voucher_unknown' },
  voucher_elsewhere: { code: 'voucher_elsewhere' },
  voucher_used_up: { code: 'voucher_used_up', placesLeft: 1 },
  voucher_expired: { code: 'voucher_expired', validUntil: instant },
  voucher_not_found: { code: 'voucher_not_found' },
  pool_not_kept: { code: 'pool_not_kept' },
  places_not_promisable: { code: 'places_not_promisable', max: 1 },
  voucher_end_out_of_range: { code: 'voucher_end_out_of_range', latest: instant },
  too_many_vouchers: { code: 'too_many_vouchers', max: 200 },
  pool_promised: { code: 'pool_promised', pool: 'Kitas', promised: 2 },
});
