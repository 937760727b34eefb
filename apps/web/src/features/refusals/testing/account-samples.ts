import { samples } from './samples.ts';

export const accountSamples = samples({
  sign_in_link_void: { code: 'sign_in_link_void' },
  sign_in_code_wrong: { code: 'sign_in_code_wrong', attemptsLeft: 4 },
  too_many_attempts: { code: 'too_many_attempts', retryAfterSeconds: 130 },
  holds_roles: { code: 'holds_roles' },
  still_registered: { code: 'still_registered' },
  confirmation_wrong: { code: 'confirmation_wrong' },
  address_change_not_found: { code: 'address_change_not_found' },
  address_change_over: { code: 'address_change_over', status: 'expired' },
  address_taken: { code: 'address_taken' },
  address_unchanged: { code: 'address_unchanged' },
});
