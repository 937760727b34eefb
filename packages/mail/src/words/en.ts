import type { AboutRegistration } from '@netzwerkstatt/application';
import type { RuleHindrance } from '@netzwerkstatt/registration';
import { englishCalendarWords } from '@netzwerkstatt/scheduling/ical';
import type { Block } from '../blocks/block.ts';
import { button, fact, facts, heading, note, paragraph, paragraphsOf, sideLink } from '../blocks/make-blocks.ts';
import { englishAccountLetters } from './accounts-in-english.ts';
import { englishCertificateLetters } from './certificates-in-english.ts';
import { englishChangeLetters } from './changes-in-english.ts';
import { englishCircleLetters } from './circles-in-english.ts';
import { arrivalFacts, eventFacts } from './event-facts.ts';
import { englishForumLetters } from './forums-in-english.ts';
import { hindranceInEnglish } from './hindrance-words.ts';
import { englishInvitationLetters } from './invitations-in-english.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { englishOfferLetters } from './offers-in-english.ts';
import { about, englishFactWords, greeting, notYou, seatFacts, whatIsCertain } from './parts-in-english.ts';
import { englishPollLetters } from './polls-in-english.ts';
import { englishProofLetters } from './proofs-in-english.ts';
import { englishRecognitionLetters } from './recognition-in-english.ts';
import { refusedInEnglish } from './refused-in-english.ts';
import { englishSelfServiceLetters } from './self-service-in-english.ts';
import { englishSuperiorLetters } from './superiors-in-english.ts';
import { englishTransferLetters } from './transfers-in-english.ts';
import { waitingReasonInEnglish } from './waiting-words.ts';

const { deadline } = englishDates;

const withdrawnBecause: Readonly<Record<'staff' | 'superior' | 'silence', string>> = {
  staff:
    'The office that organises this event has withdrawn your registration. You have no place and are not on the waiting list.',
  superior:
    'Your superior has not approved of your taking part. Your registration has ended with that; you have no place and are not on the waiting list. Please talk to your superior.',
  silence:
    'Your superior has not answered by the day that was named. This event needs their approval; your registration has ended with that. As long as registration is open you can register again.',
};

export const englishWords: MailWords = {
  letters: {
    ...englishChangeLetters(englishFactWords),

    ...englishInvitationLetters(englishFactWords),
    ...englishSuperiorLetters(englishFactWords),
    ...englishPollLetters,

    ...englishAccountLetters,
    ...englishRecognitionLetters,
    ...englishCertificateLetters,
    ...englishProofLetters,

    ...englishCircleLetters,

    ...englishOfferLetters,

    ...englishForumLetters,

    ...englishTransferLetters(englishFactWords, leavesCalendar),

    ...englishSelfServiceLetters(englishFactWords),

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

    staff_message: (message, { pages }) => ({
      subject: message.subject,
      blocks: [
        heading(message.subject),
        ...paragraphsOf(message.text),
        note(`${message.event.organiser.name} writes this to you about this event:`),
        about(message),
        sideLink('See my registration', pages.registration(message.registration)),
      ],
    }),

    already_registered: (message, { pages }) => ({
      subject: `You already have a registration: ${message.event.title}`,
      blocks: [
        heading('You already have a registration'),
        greeting(message),
        paragraph(
          'The registration form for this event was filled in again with your email address. Your earlier registration stays as it is; we have not taken over the new details.',
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
              : whatIsCertain(message, message.wishesUntil !== undefined),
          ),
          ...(message.wishesUntil === undefined
            ? []
            : [
                paragraph(
                  `This does not promise you a place in a particular forum: by ${deadline(message.wishesUntil)}, tell us which forum you would like best at each time, and which you would take instead. Then the forums are assigned, and we write to you.`,
                ),
                button('Wish for forums', pages.registration(message.registration)),
              ]),
          facts(
            ...eventFacts(message.event, englishFactWords),
            ...seatFacts(message),
            ...arrivalFacts(message.event, englishFactWords),
          ),
          ...attached(calendarFiles),
          sideLink('Go to the page of the event', pages.event(message.event.slug)),
          ...(message.isInvited
            ? [paragraph('You do not want to be a member? Please tell the coordination office.')]
            : [
                paragraph(
                  'Can you no longer come? Please withdraw, even at short notice. You can do so until the event begins, and somebody else can use the place.',
                ),
                sideLink('Withdraw', pages.withdrawal(message.registration)),
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
        facts(
          ...eventFacts(message.event, englishFactWords),
          ...seatFacts(message),
          fact('Registration closes', deadline(message.decisionAfter)),
        ),
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
        ...(message.waitsBecause ? [paragraph(waitingReasonInEnglish(message.waitsBecause))] : []),
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

    assistance_settled: (message, { pages }) => {
      const headline = message.isPossible ? 'Assistance is arranged' : 'Assistance is not possible';
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            message.isPossible
              ? 'Something that you need in order to take part is now arranged. The page of your registration tells you what it is.'
              : 'Something that you need in order to take part is unfortunately not possible at this event. The page of your registration tells you what it is. Please get in touch with us: perhaps we can find another way together.',
          ),
          about(message),
          button('See my registration', pages.registration(message.registration)),
        ],
      };
    },

    registration_withdrawn: (message, { pages }) => {
      const isOwn = message.by === 'person';
      const headline = isOwn ? 'You have withdrawn' : 'Your registration was withdrawn';
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            message.by === 'person'
              ? `Your registration for this event has ended. Thank you for letting us know: somebody else ${message.isOfTeam ? 'from your team ' : ''}can take part now.`
              : withdrawnBecause[message.by],
          ),
          about(message),
          paragraph(leavesCalendar(message)),
          sideLink('Go to the page of the event', pages.event(message.event.slug)),
        ],
      };
    },
  },

  footer: (reader) => [
    reader === undefined
      ? 'This message was sent automatically.'
      : `Questions? Reply to this message. Your answer goes to: ${reader}`,
  ],

  calendar: englishCalendarWords,

  files: {
    calendar: 'date',
    certificate: 'certificate-of-attendance',
    seriesCertificate: 'certificate',
    speakerCertificate: 'certificate-of-teaching',
  },
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

/** The rule in the way, where it is not the line alone. */
function hindrances(hindrance: RuleHindrance | undefined): readonly Block[] {
  return hindrance === undefined ? [] : [paragraph(hindranceInEnglish(hindrance))];
}

function positionInLine(position: number): string {
  const before = position - 1;
  if (before === 0) return 'You are first on the waiting list.';
  return `You are number ${position} on the waiting list; ${before === 1 ? 'one person is' : `${before} people are`} ahead of you.`;
}
