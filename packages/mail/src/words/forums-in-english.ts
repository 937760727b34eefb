import type { ForumCause } from '@netzwerkstatt/application';
import type { SessionId } from '@netzwerkstatt/domain';
import type { ForumOutcome, ForumReason } from '@netzwerkstatt/registration';
import type { Block } from '../blocks/block.ts';
import { button, fact, facts, heading, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords, MessageOf } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { greeting } from './parts-in-english.ts';

type Message = MessageOf['forums_assigned'];

const headlines: Readonly<Record<ForumCause, string>> = {
  released: 'Your forums are decided',
  moved_up: 'A place in your forum has become free',
  chosen: 'Your forums have changed',
};

const leads: Readonly<Record<ForumCause, string>> = {
  released: 'The forums have been assigned according to everyone’s wishes. This is what you have:',
  moved_up: 'A place in a forum has become free, and it is yours. This is what you have now:',
  chosen: 'You have changed your forums yourself. This is what you have now:',
};

/** Which forums somebody has, and why. */
export const englishForumLetters: Pick<MailWords['letters'], 'forums_assigned'> = {
  forums_assigned: (message, { pages }) => {
    return {
      subject: `${headlines[message.cause]}: ${message.event.title}`,
      blocks: [
        heading(headlines[message.cause]),
        greeting(message),
        paragraph(leads[message.cause]),
        facts(...message.outcomes.map((it) => fact(timeOf(message, it), ...told(message, it)))),
        ...calendarSentence(message),
        paragraph('You can change your forums until the event begins, as long as there are places elsewhere.'),
        button('See my forums', pages.registration(message.registration)),
      ],
    };
  },
};

function timeOf({ event }: Message, { time }: ForumOutcome): string {
  const [first] = event.sessions
    .filter(({ id }) => time.includes(id))
    .toSorted((a, b) => (a.endsAt < b.endsAt ? -1 : 1));
  return first === undefined ? 'Forum' : englishDates.session(first);
}

function told(message: Message, outcome: ForumOutcome): readonly string[] {
  switch (outcome.rank) {
    case 'first':
      return [`${titleOf(message, outcome.forum)} (your first wish)`];
    case 'second':
      return [`${titleOf(message, outcome.forum)} (your second wish)`, because(message, outcome.because)];
    case 'own':
      return [`${titleOf(message, outcome.forum)} (your choice)`];
    case 'none':
      return ['no forum yet', because(message, outcome.because)];
  }
}

function because(message: Message, reason: ForumReason): string {
  switch (reason.code) {
    case 'full':
      return reason.forums
        .map(({ forum, places }) => `All ${places} places are taken: ${titleOf(message, forum)}.`)
        .join(' ');
    case 'kept_for_the_whole':
      return 'This way you have a forum at more times.';
    case 'stays':
      return 'You did not want to change after the assignment.';
    case 'no_wish':
      return 'You named no wish for this time. Choose from what is free.';
    case 'not_offered':
      return 'The forum you wished for does not take place. Choose from what is free.';
  }
}

function titleOf({ event }: Message, id: SessionId): string {
  return event.sessions.find((it) => it.id === id)?.title ?? 'Forum';
}

function calendarSentence({ notices = [] }: Message): readonly Block[] {
  const some = notices.some(({ method }) => method === 'REQUEST');
  return some ? [paragraph('The dates for your calendar come with this message.')] : [];
}
