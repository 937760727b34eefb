import type { Answers } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { counted, translated } from '../../lib/words.ts';

type Outcome = NonNullable<NonNullable<Answers['registration']['read']['forums']>['round']>['outcomes'][number];
type Reason = Extract<Outcome, { readonly because: unknown }>['because'];

export const wishWords = translated(
  {
    heading: 'Ihre Foren',
    lead: (until: string) =>
      `Die Foren werden nach Wunsch vergeben. Nennen Sie bis ${until} Ihre Wünsche; wann Sie das tun, spielt keine Rolle. Gibt es mehr Wünsche als Plätze, entscheidet das Los.`,
    over: (until: string) =>
      `Wünsche wurden bis ${until} angenommen. Wenn die Foren zugeteilt sind, bekommen Sie eine E-Mail.`,
    first: 'Erstwunsch',
    second: 'Zweitwunsch',
    none: 'keiner',
    movesUp: 'Später aufrücken',
    movesUpHint:
      'Wird nach der Zuteilung in Ihrem besseren Wunsch ein Platz frei, bekommen Sie ihn und erfahren es per E-Mail. Sonst bleiben Sie, wo Sie sind.',
    save: 'Wünsche speichern',
    saved: (until: string) => `Ihre Wünsche sind gespeichert. Bis ${until} können Sie sie ändern.`,
    noWish: 'Sie haben keinen Wunsch genannt.',
    toWishes: (until: string) => `Wünsche nennen oder ändern, bis ${until}`,
    waiting: 'Ihre Foren sind noch nicht zugeteilt.',
    outcomes: 'Was aus Ihren Wünschen wurde',
    keepsWishes: 'Auf meine Wünsche weiter warten',
    keepsWishesHint: 'Ohne das Häkchen gilt Ihre eigene Wahl, und Sie rücken nicht mehr auf.',
  },
  {
    heading: 'Your forums',
    lead: (until) =>
      `Forums are given by wish. Name your wishes by ${until}; it makes no difference when you do. If there are more wishes than places, the lot decides.`,
    over: (until) => `Wishes were taken until ${until}. You will get an email when the forums have been assigned.`,
    first: 'First wish',
    second: 'Second wish',
    none: 'none',
    movesUp: 'Move up later',
    movesUpHint:
      'If a place in your better wish becomes free after the assignment, you get it and are told by email. Otherwise you stay where you are.',
    save: 'Save wishes',
    saved: (until) => `Your wishes are saved. You can change them until ${until}.`,
    noWish: 'You have named no wish.',
    toWishes: (until) => `Name or change wishes, until ${until}`,
    waiting: 'Your forums are not assigned yet.',
    outcomes: 'What became of your wishes',
    keepsWishes: 'Go on waiting for my wishes',
    keepsWishesHint: 'Without the tick your own choice stands, and you do not move up any more.',
  },
);

const ranks = {
  de: { first: 'Ihr Erstwunsch', second: 'Ihr Zweitwunsch', own: 'Ihre Wahl' },
  en: { first: 'your first wish', second: 'your second wish', own: 'your choice' },
} as const;

/** What somebody has at one time, and why; of places, never of other people. */
export function outcomeLine(outcome: Outcome, titleOf: (id: string) => string, locale: Locale): string {
  const none = { de: 'Noch kein Forum.', en: 'No forum yet.' }[locale];
  const has = outcome.rank === 'none' ? none : `${titleOf(outcome.forum)} (${ranks[locale][outcome.rank]}).`;
  return 'because' in outcome ? `${has} ${reasonLine(outcome.because, titleOf, locale)}` : has;
}

function reasonLine(reason: Reason, titleOf: (id: string) => string, locale: Locale): string {
  switch (reason.code) {
    case 'full':
      return reason.forums.map(({ forum, places }) => fullLine(titleOf(forum), places, locale)).join(' ');
    case 'kept_for_the_whole':
      return {
        de: 'So ist für Sie zu mehr Zeiten ein Forum frei.',
        en: 'This way there is a forum for you at more of the times.',
      }[locale];
    case 'stays':
      return {
        de: 'Sie wollten nach der Zuteilung nicht mehr wechseln.',
        en: 'You did not want to change after the assignment.',
      }[locale];
    case 'no_wish':
      return {
        de: 'Für diese Zeit haben Sie keinen Wunsch genannt. Wählen Sie aus dem, was frei ist.',
        en: 'You named no wish for this time. Choose from what is free.',
      }[locale];
    case 'not_offered':
      return {
        de: 'Das gewünschte Forum findet nicht statt. Wählen Sie aus dem, was frei ist.',
        en: 'The forum you wished for does not take place. Choose from what is free.',
      }[locale];
  }
}

function fullLine(title: string, places: number, locale: Locale): string {
  return {
    de: `${counted(places, 'Platz ist', 'Plätze sind')} vergeben: ${title}.`,
    en: `${counted(places, 'place is', 'places are', 'en')} taken: ${title}.`,
  }[locale];
}
