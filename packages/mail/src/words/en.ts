import type { AboutEvent, AboutRegistration } from '@netzwerkstatt/application';
import type { RuleHindrance } from '@netzwerkstatt/registration';
import { englishCalendarWords } from '@netzwerkstatt/scheduling/ical';
import type { Block } from '../blocks/block.ts';
import { button, fact, facts, heading, list, note, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { englishChangeLetters } from './changes-in-english.ts';
import { arrivalFacts, type EventFactWords, eventFacts } from './event-facts.ts';
import { englishForumLetters } from './forums-in-english.ts';
import { greetingName } from './greeting-name.ts';
import { hindranceInEnglish } from './hindrance-words.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { englishPollLetters } from './polls-in-english.ts';
import { refusedInEnglish } from './refused-in-english.ts';
import { englishSelfServiceLetters } from './self-service-in-english.ts';
import { englishTransferLetters } from './transfers-in-english.ts';

const words: EventFactWords = {
  dates: englishDates,
  event: 'Event',
  date: 'Date',
  severalDates: 'Dates',
  cancelled: 'cancelled',
  place: 'Place',
  online: 'online',
  alsoOnline: 'also online',
  organiser: 'Organised by',
  travel: 'How to get there',
  accessibility: 'Accessibility',
  stepFree: 'step-free access',
  notStepFree: 'no step-free access',
  inductionLoop: 'induction loop',
};

const { deadline } = englishDates;

const notYou = note('If you did not ask for this, there is nothing you need to do.');

function greeting({ recipientName }: AboutEvent): Block {
  const name = greetingName(recipientName);
  return paragraph(name === undefined ? 'Hello,' : `Hello ${name},`);
}

function about(message: AboutEvent & { readonly seats?: number }): Block {
  return facts(...eventFacts(message.event, words), ...seatFacts(message));
}

/** One place needs no number. */
function seatFacts({ seats }: { readonly seats?: number }) {
  return seats === undefined ? [] : [fact('Places', String(seats))];
}

export const englishWords: MailWords = {
  letters: {
    ...englishChangeLetters(words),

    ...englishPollLetters,

    ...englishForumLetters,

    ...englishTransferLetters(words, leavesCalendar),

    ...englishSelfServiceLetters(words),

    sign_in: ({ challenge, expiresAt }, { pages, signInCode }) => ({
      subject: 'Your link to “My account”',
      blocks: [
        heading('Open my account'),
        paragraph('Hello,'),
        paragraph('This link opens your account:'),
        button('Open my account', pages.signIn(challenge)),
        paragraph('Or enter this code where you asked for the link:'),
        facts(fact('Code', signInCode(challenge)), fact('Valid until', deadline(expiresAt))),
        paragraph('Link and code work only once. Do not pass them on to anybody.'),
        notYou,
      ],
    }),

    no_account: (_, { pages }) => ({
      subject: 'There is no account for this address',
      blocks: [
        heading('There is no account for this address'),
        paragraph('Hello,'),
        paragraph('A link to “My account” was requested for this e-mail address. We do not know the address.'),
        list([
          'Did you register with another address? Then ask for the link with that one.',
          'Are you new here? Your account begins with your first registration for an event.',
        ]),
        button('See the events', pages.programme),
        notYou,
      ],
    }),

    registration_requested: (message, { pages }) => ({
      subject: `Please confirm: ${message.event.title}`,
      blocks: [
        heading('Please confirm your registration'),
        greeting(message),
        paragraph('You would like to take part in this event:'),
        about(message),
        paragraph(
          'Your registration counts from the moment you confirm it. That is when places are decided, and you will know at once where you stand.',
        ),
        button('Confirm registration', pages.registration(message.registration)),
        paragraph(`You can do so until registration closes, at the latest until ${deadline(message.confirmUntil)}.`),
        note(
          'If you did not register, there is nothing you need to do: without confirmation there is no registration.',
        ),
      ],
    }),

    already_registered: (message, { pages }) => ({
      subject: `You already have a registration: ${message.event.title}`,
      blocks: [
        heading('You already have a registration'),
        greeting(message),
        paragraph(
          'The registration form for this event was filled in again with your e-mail address. Your earlier registration stays as it is; we have not taken over the new details.',
        ),
        about(message),
        button('See my registration', pages.registration(message.registration)),
        notYou,
      ],
    }),

    registration_confirmed: (message, { pages, calendarFiles }) => {
      const headline = message.isInvited ? 'You are invited' : 'You have a place';
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            message.isInvited
              ? 'The coordination office has invited you as a fixed member. Your place is certain; there is nothing else you need to do.'
              : 'You are registered and your place is certain. There is nothing else you need to do.',
          ),
          ...(message.wishesUntil === undefined
            ? []
            : [
                paragraph(
                  `A place in a certain forum is not promised with it: until ${deadline(message.wishesUntil)}, tell us which forum you would like best at each time, and which instead. Then the forums are assigned, and we write to you.`,
                ),
                button('Wish for forums', pages.registration(message.registration)),
              ]),
          facts(...eventFacts(message.event, words), ...seatFacts(message), ...arrivalFacts(message.event, words)),
          ...attached(calendarFiles),
          sideLink('Go to the page of the event', pages.event(message.event.slug)),
          ...(message.isInvited
            ? [paragraph('You do not want to be a member? Please tell the coordination office.')]
            : [
                paragraph(
                  'Can you no longer come? Cancel your registration, at short notice as well. You can do so until the event begins, and somebody else can use the place.',
                ),
                sideLink('Cancel registration', pages.withdrawal(message.registration)),
                sideLink('See my registration, hand the place on', pages.registration(message.registration)),
              ]),
        ],
      };
    },

    registration_applied: (message, { pages }) => ({
      subject: `We have your registration: ${message.event.title}`,
      blocks: [
        heading('We have your registration'),
        greeting(message),
        paragraph(
          'We have received your registration. It is not a place yet: all registrations are decided together once registration has closed.',
        ),
        facts(...eventFacts(message.event, words), fact('Registration closes', deadline(message.decisionAfter))),
        paragraph('As soon as you have a place we will write to you. Until then there is nothing you need to do.'),
        button('See my registration', pages.registration(message.registration)),
        sideLink('Withdraw registration', pages.withdrawal(message.registration)),
      ],
    }),

    registration_waitlisted: (message, { pages }) => ({
      subject: `You are on the waiting list: ${message.event.title}`,
      blocks: [
        heading('You are on the waiting list'),
        greeting(message),
        paragraph(`There is no free place for you at the moment. ${positionInLine(message.position)}`),
        ...hindrances(message.hindrance),
        about(message),
        paragraph(
          'As soon as it is your turn we will write to you. The place is then held for you for a while; until when, the message will say. Shortly before the event that is a few hours.',
        ),
        button('See my registration', pages.registration(message.registration)),
        sideLink('Leave the waiting list', pages.withdrawal(message.registration)),
      ],
    }),

    registration_refused: (message, { pages }) => {
      const { heading: headline, reason, next } = refusedInEnglish(message.refusal, message.event, pages);
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [heading(headline), greeting(message), paragraph(reason), about(message), ...next],
      };
    },

    seat_offered: (message, { pages }) => ({
      subject: `A place for you: ${message.event.title} – answer by ${deadline(message.expiresAt)}`,
      blocks: [
        heading('There is a free place for you'),
        greeting(message),
        paragraph(`It is your turn on the waiting list. A place is held for you until ${deadline(message.expiresAt)}.`),
        about(message),
        button('Accept the place', pages.registration(message.registration)),
        sideLink('Decline the place', pages.registration(message.registration)),
        paragraph('Without your answer the place is passed on after the deadline, and your wait on the list ends.'),
      ],
    }),

    offer_expired: (message, { pages }) => ({
      subject: `The deadline has passed: ${message.event.title}`,
      blocks: [
        heading('The place is no longer held for you'),
        greeting(message),
        paragraph(
          'We were holding a place for you. The deadline for your answer has passed, and with it your wait on the list has ended.',
        ),
        about(message),
        paragraph('Would you still like to take part? Register again while registration is open.'),
        button('Go to the page of the event', pages.event(message.event.slug)),
      ],
    }),

    assistance_settled: (message, { pages }) => {
      const headline = message.isPossible ? 'Assistance is arranged' : 'Assistance is not possible';
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            message.isPossible
              ? 'something that you need to take part well is arranged now. The page of your registration tells you what it is.'
              : 'something that you need to take part well is unfortunately not possible at this event. The page of your registration tells you what it is. Please get in touch with us: perhaps we find another way together.',
          ),
          about(message),
          button('See my registration', pages.registration(message.registration)),
        ],
      };
    },

    registration_withdrawn: (message, { pages }) => {
      const isOwn = message.by === 'person';
      const headline = isOwn ? 'Your registration is cancelled' : 'Your registration was withdrawn';
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            isOwn
              ? 'Your registration for this event has ended. Thank you for letting us know: somebody else can take part now.'
              : 'The office that organises this event has withdrawn your registration. You have no place and are not on the waiting list.',
          ),
          about(message),
          paragraph(leavesCalendar(message)),
          sideLink('Go to the page of the event', pages.event(message.event.slug)),
        ],
      };
    },

    circle_lapsed: (message, { pages }) => ({
      subject: `Next date missing: ${message.event.title}`,
      blocks: [
        heading('The circle meets too rarely'),
        greeting(message),
        paragraph(
          message.nextAt === undefined
            ? `no further date is planned for this quality circle. ${rhythm(message.meetsEveryWeeks)}`
            : `the next date of this quality circle is not before ${deadline(message.nextAt)}. ${rhythm(message.meetsEveryWeeks)}`,
        ),
        facts(fact('Quality circle', message.event.title), fact('Meet again by', deadline(message.meetBy))),
        paragraph(
          'Please plan a date, or change how often the circle meets. If its work is done, complete the circle.',
        ),
        button('Go to the quality circle', pages.desk(message.event.id)),
        note('This reminder comes once.'),
      ],
    }),

    certificate_issued: (message, { pages, hasCertificateFile }) => ({
      subject: `Your certificate of attendance: ${message.event.title}`,
      blocks: [
        heading('Your certificate of attendance'),
        greeting(message),
        paragraph(
          hasCertificateFile
            ? 'Your attendance is certified. The certificate is attached to this message as a PDF; you will also find it in “My account”.'
            : 'Your attendance is certified. You will find the certificate as a PDF in “My account”.',
        ),
        facts(...eventFacts(message.event, words), fact('Number', message.number)),
        button('Go to “My account”', pages.own),
        paragraph('Whoever you show the certificate to can check by its number and your name whether it is valid:'),
        sideLink('Check the certificate', pages.certificate(message.number)),
      ],
    }),
  },

  footer: (reader) => [
    reader === undefined
      ? 'This message was sent automatically.'
      : `Questions? Reply to this message. Your answer goes to: ${reader}`,
  ],

  calendar: englishCalendarWords,

  files: { calendar: 'date', certificate: 'certificate-of-attendance' },
};

function attached(calendarFiles: number): readonly Block[] {
  if (calendarFiles === 0) return [];
  return [
    paragraph(
      calendarFiles === 1
        ? 'The date for your calendar is attached to this message.'
        : 'The dates for your calendar are attached to this message, each in a file of its own.',
    ),
  ];
}

function leavesCalendar({ notices = [] }: AboutRegistration): string {
  return notices.length === 0
    ? 'Is the date in your calendar already? Then please delete it there yourself.'
    : 'This message takes the date out of your calendar. If it stays there, please delete it yourself.';
}

function rhythm(weeks: number): string {
  return weeks === 1 ? 'It was agreed to meet every week.' : `It was agreed to meet at least once in ${weeks} weeks.`;
}

/** The rule in the way, where it is not the line alone. */
function hindrances(hindrance: RuleHindrance | undefined): readonly Block[] {
  return hindrance === undefined ? [] : [paragraph(hindranceInEnglish(hindrance))];
}

function positionInLine(position: number): string {
  const before = position - 1;
  if (before === 0) return 'You are first on the waiting list.';
  return `You are number ${position} on the waiting list; ${before === 1 ? 'one person is' : `${before} people are`} ahead of you.`;
}
