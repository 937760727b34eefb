import type { QuestionId } from '@netzwerkstatt/registration';
import { instant, registration } from './sample-facts.ts';
import { samples } from './samples.ts';

export const registrationSamples = samples({
  already_registered: { code: 'already_registered', registrationId: registration, status: 'waitlisted' },
  event_started: { code: 'event_started' },
  not_eligible: {
    code: 'not_eligible',
    unmet: [{ code: 'prerequisite_missing', module: 'B01', waysOut: [{ kind: 'take_module', module: 'B01' }] }],
  },
  registration_not_found: { code: 'registration_not_found' },
  registration_moved_on: { code: 'registration_moved_on', status: 'expired' },
  offer_expired: { code: 'offer_expired', expiredAt: instant },
  no_free_seat: { code: 'no_free_seat', capacity: 24 },
  team_too_large: { code: 'team_too_large', maxSize: 4 },
  teams_not_taken: { code: 'teams_not_taken' },
  seats_already_taken: { code: 'seats_already_taken', seatsTaken: 1 },
  priority_closed: { code: 'priority_closed' },
  priority_not_asked: { code: 'priority_not_asked' },
  answers_closed: { code: 'answers_closed', closedAt: instant },
  answers_refused: {
    code: 'answers_refused',
    problems: [{ question: 'q' as QuestionId, refusal: { code: 'answer_missing' } }],
  },
  event_cancelled: { code: 'event_cancelled' },
  event_closed: { code: 'event_closed' },
  by_invitation_only: { code: 'by_invitation_only' },
  registration_not_open: { code: 'registration_not_open', opensAt: instant },
  registration_closed: { code: 'registration_closed', closedAt: instant },
  approval_not_found: { code: 'approval_not_found' },
  approval_over: { code: 'approval_over' },
  superior_missing: { code: 'superior_missing' },
  superior_is_oneself: { code: 'superior_is_oneself' },
});
