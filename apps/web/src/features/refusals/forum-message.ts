import { formatInstant } from '../../lib/format-date.ts';
import type { RefusalWords } from './refusal-message.ts';

type ForumWishWords = Pick<
  RefusalWords,
  | 'first_wish_missing'
  | 'forum_wished_twice'
  | 'forums_by_wish'
  | 'no_forums'
  | 'wish_round_missing'
  | 'wish_round_released'
  | 'wishes_closed'
  | 'wishes_still_open'
  | 'wishes_until_wrong'
>;

/** Why wishes for forums, or an assignment by them, cannot be kept, in both languages. */
export const forumRefusals: { readonly de: ForumWishWords; readonly en: ForumWishWords } = {
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
  },
};
