import { instant } from './sample-facts.ts';
import { samples } from './samples.ts';

export const pollSamples = samples({
  poll_needs_one_session: { code: 'poll_needs_one_session' },
  poll_already_open: { code: 'poll_already_open' },
  poll_options_too_few: { code: 'poll_options_too_few', least: 2 },
  poll_option_double: { code: 'poll_option_double', optionIndex: 2 },
  poll_closes_wrong: { code: 'poll_closes_wrong' },
  nobody_asked: { code: 'nobody_asked' },
  poll_not_found: { code: 'poll_not_found' },
  poll_over: { code: 'poll_over', status: 'open', closesAt: instant },
  poll_option_unknown: { code: 'poll_option_unknown' },
  more_coming_than_seats: { code: 'more_coming_than_seats', capacity: 8, coming: 9 },
  voters_need_registration: { code: 'voters_need_registration', coming: 9, opensAt: instant, closesAt: instant },
});
