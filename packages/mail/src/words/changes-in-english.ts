import type { AboutRegistration, ToldDate } from '@netzwerkstatt/application';
import type { ChangeReason, ChangeReasonKind } from '@netzwerkstatt/domain';
import type { Block, Fact } from '../blocks/block.ts';
import { button, fact, facts, heading, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts, noticeFacts } from './event-facts.ts';
import type { MailWords, MessageOf } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { greeting } from './parts-in-english.ts';

type ChangeLetters = Pick<
  MailWords['letters'],
  'dates_changed' | 'event_cancelled' | 'event_restored' | 'calendar_entry'
>;

const reasons: Readonly<Record<ChangeReasonKind, string>> = {
  trainer_ill: 'the trainer is ill',
  too_few_registrations: 'too few registrations',
  room_not_available: 'the room is not available',
  weather_or_traffic: 'weather or traffic',
  organisational: 'organisational reasons',
  other: '',
};

/** The letters that tell of dates which are no longer what they were. */
export function englishChangeLetters(words: EventFactWords): ChangeLetters {
  return {
    dates_changed: (message, { pages }) => {
      const headline = headlineOf(message);
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(message.changes.length === 1 ? 'A date has changed:' : 'Dates have changed:'),
          facts(...message.changes.flatMap(changeFacts)),
          paragraph(reasonSentence(message.reason)),
          paragraph('This is how the event is planned now:'),
          facts(...eventFacts(message.event, words)),
          ...calendarSentence(message),
          ...(message.asksWhetherItSuits
            ? [
                paragraph(
                  'Does the new date suit you? Your place stays yours even if you do not answer. If it does not suit you, your place goes to the waiting list.',
                ),
                button('It suits me', pages.newDate(message.registration)),
                sideLink('It does not suit me', pages.newDate(message.registration)),
              ]
            : [sideLink('See my registration', pages.registration(message.registration))]),
        ],
      };
    },

    event_cancelled: (message, { pages }) => ({
      subject: `Cancelled: ${message.event.title}`,
      blocks: [
        heading('The event is cancelled'),
        greeting(message),
        paragraph(
          'This event will not take place. Your registration has ended with it; there is nothing you need to do.',
        ),
        paragraph(reasonSentence(message.reason)),
        facts(...eventFacts(message.event, words)),
        ...calendarSentence(message),
        button('See other events', pages.programme),
      ],
    }),

    event_restored: (message, { pages }) => ({
      subject: `Takes place after all: ${message.event.title}`,
      blocks: [
        heading('The event takes place after all'),
        greeting(message),
        paragraph('We had told you that this event was cancelled. Now it does take place:'),
        facts(...eventFacts(message.event, words)),
        paragraph(
          'Your earlier registration no longer counts, because you may have made other plans. If you want to come, please register again.',
        ),
        button('Register again', pages.event(message.event.slug)),
      ],
    }),

    calendar_entry: (message, { pages }) => {
      const [notice] = message.notices ?? [];
      const headline = `Calendar entry ${message.number} of ${message.of}`;
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            notice?.method === 'CANCEL'
              ? 'This message takes one more date out of your calendar. Everything else is in the message before it.'
              : 'This message puts one more date into your calendar. Everything else is in the message before it.',
          ),
          ...(notice ? [facts(...noticeFacts(message.event, notice, words))] : []),
          sideLink('Go to the page of the event', pages.event(message.event.slug)),
        ],
      };
    },
  };
}

function headlineOf({ changes }: MessageOf['dates_changed']): string {
  const [first, ...others] = changes;
  const isAlike = others.every(({ kind }) => kind === first?.kind);
  const one = others.length === 0;
  if (!isAlike) return 'Changed dates';
  switch (first?.kind) {
    case 'moved':
      return one ? 'New date' : 'New dates';
    case 'cancelled':
      return one ? 'A date is cancelled' : 'Dates are cancelled';
    case 'restored':
      return one ? 'A date takes place after all' : 'Dates take place after all';
    default:
      return one ? 'One more date' : 'More dates';
  }
}

function changeFacts(change: MessageOf['dates_changed']['changes'][number]): readonly Fact[] {
  switch (change.kind) {
    case 'moved':
      return [fact('Before', date(change.before)), fact('Now', date(change.after))];
    case 'cancelled':
      return [fact('Cancelled', date(change.date))];
    case 'restored':
      return [fact('Takes place after all', date(change.date))];
    case 'added':
      return [fact('Added', date(change.date))];
  }
}

function date({ title, ...when }: ToldDate): string {
  return title === undefined ? englishDates.session(when) : `${title}: ${englishDates.session(when)}`;
}

function reasonSentence({ kind, text }: ChangeReason): string {
  return `The reason: ${[reasons[kind], text].filter((it) => it !== '').join('. ')}`.replace(/[.!?]?$/, '.');
}

function calendarSentence({ notices = [] }: AboutRegistration): readonly Block[] {
  const [notice] = notices;
  if (notice === undefined) return [];
  return [
    paragraph(
      notice.method === 'CANCEL'
        ? 'This message takes the date out of your calendar. If it stays there, please delete it yourself.'
        : 'The changed date for your calendar is attached to this message.',
    ),
  ];
}
