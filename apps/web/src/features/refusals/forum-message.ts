import { formatInstant } from '../../lib/format-date.ts';
import { refusalWords } from './refusal-words.ts';

/** Why forums cannot be wished for, chosen or assigned like this, in both languages. */
export const forumRefusals = refusalWords({
  de: {
    first_wish_missing: () =>
      'Zu einem Zweitwunsch fehlt der Erstwunsch zur gleichen Zeit. Bitte nennen Sie auch, was Sie am liebsten besuchen.',
    forum_wished_twice: () =>
      'Erst- und Zweitwunsch sind dasselbe Forum. Bitte wählen Sie als Zweitwunsch ein anderes, oder keines.',
    forums_by_wish: ({ wishesUntil }) =>
      `Die Foren dieser Veranstaltung werden nach Wunsch vergeben, Wünsche gelten bis ${formatInstant(wishesUntil, 'de')}. Wählen können Sie nach der Zuteilung.`,
    no_forums: () => 'Diese Veranstaltung hat keine Foren.',
    wish_round_missing: () => 'Die Foren dieser Veranstaltung werden nicht nach Wunsch vergeben. Bitte laden Sie neu.',
    wish_round_released: ({ releasedAt }) => `Die Foren sind schon zugeteilt, am ${formatInstant(releasedAt, 'de')}.`,
    wishes_closed: ({ closedAt }) =>
      `Wünsche wurden bis ${formatInstant(closedAt, 'de')} angenommen. Ihre letzten Wünsche gelten weiter.`,
    wishes_still_open: ({ wishesUntil }) =>
      `Wünsche werden noch bis ${formatInstant(wishesUntil, 'de')} angenommen. Zugeteilt wird danach.`,
    wishes_until_wrong: ({ startsAt }) =>
      `Die Frist muss in der Zukunft liegen, und vor dem Beginn am ${formatInstant(startsAt, 'de')}.`,
    forum_choice_needs_place: () => 'Foren wählt, wer einen festen Platz hat.',
    forum_choice_closed: ({ closedAt }) =>
      `Die Wahl der Foren endete am ${formatInstant(closedAt, 'de')}, mit Beginn der Veranstaltung.`,
    forum_not_offered: () => 'Dieses Forum gibt es in der Veranstaltung nicht (mehr). Bitte laden Sie die Seite neu.',
    forums_at_the_same_time: () => 'Zwei dieser Foren laufen zur gleichen Zeit. Bitte wählen Sie eines davon.',
    forum_full: ({ forums }) =>
      forums.length === 1
        ? 'In diesem Forum ist kein Platz mehr frei. Ihre bisherige Wahl gilt weiter.'
        : 'In diesen Foren ist kein Platz mehr frei. Ihre bisherige Wahl gilt weiter.',
  },
  en: {
    first_wish_missing: () =>
      'There is a second wish without a first one at the same time. Please name also what you would like best.',
    forum_wished_twice: () =>
      'First and second wish are the same forum. Please choose another one as your second wish, or none.',
    forums_by_wish: ({ wishesUntil }) =>
      `Forums of this event are given by wish; wishes are taken until ${formatInstant(wishesUntil, 'en')}. You can choose after the assignment.`,
    no_forums: () => 'This event has no forums.',
    wish_round_missing: () => 'Forums of this event are not given by wish. Please reload the page.',
    wish_round_released: ({ releasedAt }) =>
      `The forums have been assigned already, on ${formatInstant(releasedAt, 'en')}.`,
    wishes_closed: ({ closedAt }) =>
      `Wishes were taken until ${formatInstant(closedAt, 'en')}. Your last wishes still count.`,
    wishes_still_open: ({ wishesUntil }) =>
      `Wishes are taken until ${formatInstant(wishesUntil, 'en')}. Forums are assigned after it.`,
    wishes_until_wrong: ({ startsAt }) =>
      `The deadline must lie in the future, and before the event begins on ${formatInstant(startsAt, 'en')}.`,
    forum_choice_needs_place: () => 'Forums are chosen by those who have a place.',
    forum_choice_closed: ({ closedAt }) =>
      `The choice of forums ended on ${formatInstant(closedAt, 'en')}, when the event began.`,
    forum_not_offered: () => 'The event does not have this forum (any more). Please reload the page.',
    forums_at_the_same_time: () => 'Two of these forums run at the same time. Please choose one of them.',
    forum_full: ({ forums }) =>
      forums.length === 1
        ? 'There is no place left in this forum. Your earlier choice still holds.'
        : 'There is no place left in these forums. Your earlier choice still holds.',
  },
});
