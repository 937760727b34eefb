import type { EventBrief } from '@netzwerkstatt/application';
import { exhausted } from '@netzwerkstatt/domain';
import type { RefusedBecause } from '@netzwerkstatt/registration';
import { button, paragraph } from '../blocks/make-blocks.ts';
import type { Pages } from '../pages.ts';
import type { RefusedWords } from './letter-words.ts';

const NOT_REGISTERED = 'You are not registered';

/** Why a confirmed request got no place, and what somebody can do now. A new reason without words does not compile. */
export function refusedInEnglish(code: RefusedBecause, event: EventBrief, pages: Pages): RefusedWords {
  const others = [button('See other events', pages.programme)];
  switch (code) {
    case 'event_cancelled':
      return {
        heading: NOT_REGISTERED,
        reason: 'The event has been cancelled and will not take place.',
        next: others,
      };
    case 'event_closed':
      return {
        heading: NOT_REGISTERED,
        reason: 'The event has begun or is over.',
        next: others,
      };
    case 'by_invitation_only':
      return {
        heading: NOT_REGISTERED,
        reason: 'This event is for invited people only.',
        next: others,
      };
    case 'registration_not_open':
      return {
        heading: NOT_REGISTERED,
        reason: 'Registration for this event is not open yet.',
        next: [
          paragraph('The page of the event says from when on you can register.'),
          button('Go to the page of the event', pages.event(event.slug)),
        ],
      };
    case 'registration_closed':
      return {
        heading: NOT_REGISTERED,
        reason: 'Registration had closed when you confirmed.',
        next: others,
      };
    case 'already_registered':
      return {
        heading: 'You already have a registration',
        reason: 'You already have a registration for this event. It stays as it is; there is no second one.',
        next: [button('Go to “My account”', pages.own)],
      };
    case 'not_eligible':
      return {
        heading: NOT_REGISTERED,
        reason: 'This event has conditions for taking part that you do not meet at the moment.',
        next: [
          paragraph(
            'The page of the event says what you need. If you sign in there you also see what is missing, and when the next date for it is.',
          ),
          button('Go to the page of the event', pages.event(event.slug)),
        ],
      };
    case 'not_chosen':
      return {
        heading: NOT_REGISTERED,
        reason: 'The coordination has decided about the registrations and could not give you a place.',
        next: [paragraph('If you have a question about it, just reply to this message.'), ...others],
      };
    default:
      return exhausted(code);
  }
}
