import type { ForumCause } from '@netzwerkstatt/application';
import type { SessionId } from '@netzwerkstatt/domain';
import type { ForumOutcome, ForumReason } from '@netzwerkstatt/registration';
import type { Block } from '../blocks/block.ts';
import { button, fact, facts, heading, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords, MessageOf } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { greeting } from './parts-in-german.ts';

type Message = MessageOf['forums_assigned'];

const headlines: Readonly<Record<ForumCause, string>> = {
  released: 'Ihre Foren stehen fest',
  moved_up: 'Ein Platz in Ihrem Forum ist frei geworden',
  chosen: 'Ihre Foren sind geändert',
};

const leads: Readonly<Record<ForumCause, string>> = {
  released: 'die Foren sind nach den Wünschen aller verteilt. Das haben Sie:',
  moved_up: 'in einem Forum ist ein Platz frei geworden, und Sie haben ihn bekommen. Das haben Sie jetzt:',
  chosen: 'Sie haben Ihre Foren selbst geändert. Das haben Sie jetzt:',
};

/** Which forums somebody has, and why. */
export const germanForumLetters: Pick<MailWords['letters'], 'forums_assigned'> = {
  forums_assigned: (message, { pages }) => {
    return {
      subject: `${headlines[message.cause]}: ${message.event.title}`,
      blocks: [
        heading(headlines[message.cause]),
        greeting(message),
        paragraph(leads[message.cause]),
        facts(...message.outcomes.map((it) => fact(timeOf(message, it), ...told(message, it)))),
        ...calendarSentence(message),
        paragraph('Sie können Ihre Foren bis zum Beginn ändern, solange anderswo Plätze frei sind.'),
        button('Meine Foren ansehen', pages.registration(message.registration)),
      ],
    };
  },
};

function timeOf({ event }: Message, { time }: ForumOutcome): string {
  const [first] = event.sessions
    .filter(({ id }) => time.includes(id))
    .toSorted((a, b) => (a.endsAt < b.endsAt ? -1 : 1));
  return first === undefined ? 'Forum' : germanDates.session(first);
}

function told(message: Message, outcome: ForumOutcome): readonly string[] {
  switch (outcome.rank) {
    case 'first':
      return [`${titleOf(message, outcome.forum)} (Ihr Erstwunsch)`];
    case 'second':
      return [`${titleOf(message, outcome.forum)} (Ihr Zweitwunsch)`, because(message, outcome.because)];
    case 'own':
      return [`${titleOf(message, outcome.forum)} (Ihre Wahl)`];
    case 'none':
      return ['noch kein Forum', because(message, outcome.because)];
  }
}

function because(message: Message, reason: ForumReason): string {
  switch (reason.code) {
    case 'full':
      return reason.forums
        .map(({ forum, places }) => `Alle ${places} Plätze sind vergeben: ${titleOf(message, forum)}.`)
        .join(' ');
    case 'kept_for_the_whole':
      return 'So ist für Sie zu mehr Zeiten ein Forum frei.';
    case 'stays':
      return 'Sie wollten nach der Zuteilung nicht mehr wechseln.';
    case 'no_wish':
      return 'Für diese Zeit haben Sie keinen Wunsch genannt. Wählen Sie aus dem, was frei ist.';
    case 'not_offered':
      return 'Das gewünschte Forum findet nicht statt. Wählen Sie aus dem, was frei ist.';
  }
}

function titleOf({ event }: Message, id: SessionId): string {
  return event.sessions.find((it) => it.id === id)?.title ?? 'Forum';
}

function calendarSentence({ notices = [] }: Message): readonly Block[] {
  const some = notices.some(({ method }) => method === 'REQUEST');
  return some ? [paragraph('Die Termine für Ihren Kalender liegen dieser Nachricht bei.')] : [];
}
