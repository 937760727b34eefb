import type { OwnRegistration } from '../../lib/api-types.ts';
import { reasonText } from '../changes/reason-words.ts';
import { hindranceMessage } from './hindrance-words.ts';
import { leftToDo } from './left-to-do.ts';
import { refusedBecause } from './refused-because.ts';
import { confirmableUntil, type StandingFacts, type StandingWords } from './standing.ts';

const over = 'The event is over.';

export const englishStanding: StandingWords = {
  requested: (_, { own, at }) =>
    own.isOver
      ? { title: 'Not confirmed', text: `${over} The registration was never confirmed.` }
      : {
          title: 'Please confirm your registration',
          text: `You do not have a place yet. Your registration counts once you confirm it, which you can do until ${at(confirmableUntil(own))}.`,
        },
  applied: (_, { own, at }) =>
    own.isOver
      ? { title: 'Without a place', text: over }
      : {
          title: 'Your registration has been received',
          text: `This is not a place yet: all registrations are decided together after registration has closed (${at(own.event.registrationClosesAt)}). Then we will write to you.`,
        },
  confirmed: (_, { own, at }) =>
    own.isOver
      ? { title: 'You had a place', text: `${over} Certificates are issued once it has been closed.` }
      : {
          title: 'You have a place',
          text: placeAndRest(own, at),
        },
  waitlisted: (_, { own }) =>
    own.isOver
      ? { title: 'Without a place', text: `${over} No place came free on the waiting list.` }
      : {
          title: 'You are on the waiting list',
          text: `${line(own.position)}${hindrance(own)} As soon as there is a place for you we will write to you. It is then kept for you for some time.`,
        },
  offered: ({ expiresAt }, { own, at }) =>
    own.isOver
      ? { title: 'Offer not answered', text: over }
      : {
          title: 'There is a place for you',
          text: `It is kept for you until ${at(expiresAt)}. Without your answer it is passed on after that.`,
        },
  declined: ({ declinedAt }, { at }) => ({
    title: 'You have declined the place',
    text: `That was on ${at(declinedAt)}. The place has been passed on, and your entry on the waiting list has ended.`,
  }),
  expired: ({ expiredAt }, { at }) => ({
    title: 'The deadline has passed',
    text: `It passed without an answer. This registration ended on ${at(expiredAt)}; you do not have a place.`,
  }),
  withdrawn: ({ withdrawnAt, by }, { at }) => ({
    title: by === 'person' ? 'You have withdrawn' : 'Your registration has been withdrawn',
    text:
      by === 'superior' || by === 'silence'
        ? withoutApproval(by, at(withdrawnAt))
        : by === 'person'
          ? `Your withdrawal reached us on ${at(withdrawnAt)}. Thank you: now somebody else can take part.`
          : `The coordination office withdrew your registration on ${at(withdrawnAt)}. You do not have a place.`,
  }),
  refused: ({ reason }, { own }) => ({
    title: reason === 'already_registered' ? 'You already have a registration' : 'You do not have a place',
    text: refusedBecause(reason, own.event, 'en'),
  }),
  cancelled: (_, { own }) => ({
    title: 'The event has been cancelled',
    text:
      own.event.status === 'cancelled'
        ? `It will not take place. The reason: ${reasonText(own.event.cancellationKind, own.event.cancellationReason, 'en')}`
        : 'It will not take place.',
  }),
};

function line(position = 1): string {
  const before = position - 1;
  if (before === 0) return 'You are first in line.';
  return `You are number ${position}; ${before === 1 ? 'one person is' : `${before} people are`} ahead of you.`;
}

/** The rule in the way, where it is not the line alone. */
function hindrance({ hindrance: rule }: OwnRegistration): string {
  return rule === undefined ? '' : ` ${hindranceMessage(rule, 'en')}`;
}

/** What is certain, and what they still have to do. */
function placeAndRest(own: OwnRegistration, at: StandingFacts['at']): string {
  const { unnamed, awaited, forums } = leftToDo(own);
  const rest: string[] = [];
  if (unnamed > 0) rest.push(`Please name ${unnamed === 1 ? 'one more person' : `${unnamed} more people`}.`);
  if (awaited > 0) {
    const answers = awaited === 1 ? 'One person' : `${awaited} people`;
    rest.push(`${answers} you asked ${awaited === 1 ? 'has' : 'have'} not answered yet.`);
  }
  if (forums === 'choose') rest.push('Please choose your forums.');
  if (forums === 'wish') rest.push('Please say which forums you wish for.');
  const uncertain = awaitsApproval(own, at);
  if (uncertain !== undefined) return [uncertain, ...rest].join(' ');
  const { seats = 1 } = own.registration;
  const certain = seats > 1 ? 'Your places are certain.' : 'Your place is certain.';
  return [certain, ...(rest.length > 0 ? rest : ['There is nothing more to do.'])].join(' ');
}

/** What is certain while a superior has not answered yet. */
function awaitsApproval({ approval }: OwnRegistration, at: StandingFacts['at']): string | undefined {
  if (approval?.status !== 'asked') return undefined;
  const end =
    approval.withoutAnswer === 'lapses'
      ? 'If they say no, or do not answer, your registration ends.'
      : 'If they say no, your registration ends; without an answer it stands.';
  return `It is kept for you. It is not quite certain yet: your superior can answer until ${at(approval.until)}. ${end}`;
}

function withoutApproval(by: 'superior' | 'silence', when: string): string {
  const why = by === 'superior' ? 'Your superior did not approve.' : 'Your superior did not answer.';
  return `${why} Your registration ended on ${when}. You do not have a place.`;
}
