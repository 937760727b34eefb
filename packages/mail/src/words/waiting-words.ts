import type { WaitingReason } from '@netzwerkstatt/registration';
import { hindranceInEnglish, hindranceInGerman } from './hindrance-words.ts';

/** Why somebody waits after a decision on all applications, with nothing about anybody else. */
export function waitingReasonInGerman(reason: WaitingReason): string {
  switch (reason.code) {
    case 'seats_reserved':
      return hindranceInGerman(reason);
    case 'team_too_large':
      return `${reason.freeSeats === 1 ? 'Es ist noch 1 Platz frei' : `Es sind noch ${reason.freeSeats} Plätze frei`}, weniger als das Team braucht.`;
    case 'lot':
      return 'Alle Plätze gingen an Anmeldungen, die in der Reihung weiter vorn stehen. Wo die Regeln zwei gleich sehen, entschied das Los.';
    case 'score':
      return 'Alle Plätze gingen an Anmeldungen, die in der Reihung weiter vorn stehen.';
    case 'order':
      return 'Die Plätze sind vergeben.';
    default:
      return hindranceInGerman({ code: 'cap_reached', cap: reason.cap });
  }
}

/** {@link waitingReasonInGerman}, in English. */
export function waitingReasonInEnglish(reason: WaitingReason): string {
  switch (reason.code) {
    case 'seats_reserved':
      return hindranceInEnglish(reason);
    case 'team_too_large':
      return `${reason.freeSeats === 1 ? '1 place is' : `${reason.freeSeats} places are`} left, fewer than the team needs.`;
    case 'lot':
      return 'All places went to applications that rank higher. Where the rules see two as equal, lots were drawn.';
    case 'score':
      return 'All places went to applications that rank higher.';
    case 'order':
      return 'The places are taken.';
    default:
      return hindranceInEnglish({ code: 'cap_reached', cap: reason.cap });
  }
}
