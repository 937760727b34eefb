import { counted, translated } from '../../lib/words.ts';

const people = (count: number) => counted(count, 'Person', 'Personen');
const mails = (count: number) => counted(count, 'Mail', 'Mails');
const persons = (count: number) => counted(count, 'person', 'people', 'en');
const letters = (count: number) => counted(count, 'mail', 'mails', 'en');

/** Of what was done about several people, and of taking it back. */
export const undoWords = translated(
  {
    place: 'Gerade entschieden',
    done: {
      admit: (count: number) => `${people(count)} zugelassen`,
      offer_to: (count: number) => `${people(count)} einen Platz angeboten`,
      enlist: (count: number) => `${people(count)} auf die Warteliste gesetzt`,
      move_up: (count: number) => `${people(count)} nach vorn gesetzt`,
      refuse: (count: number) => `${people(count)} abgelehnt`,
      withdraw: (count: number) => `${people(count)} abgemeldet`,
      mail: (count: number) => `Mail an ${people(count)} geschrieben`,
    },
    until: (time: string) => `Mails darüber gehen um ${time} ab. Bis dahin lässt es sich rückgängig machen.`,
    mailUntil: (time: string) => `Sie geht um ${time} ab. Bis dahin lässt sie sich zurückholen.`,
    over: 'Die Mails gehen jetzt ab. Rückgängig machen lässt es sich nicht mehr.',
    notFor: (count: number) => `Für ${people(count)} hat sich nichts geändert`,
    undo: 'Rückgängig',
    undone: (count: number, calledBack: number) =>
      calledBack === 0
        ? `Rückgängig gemacht für ${people(count)}.`
        : `Rückgängig gemacht für ${people(count)}. ${mails(calledBack)} ${calledBack === 1 ? 'geht' : 'gehen'} nicht ab.`,
    nothingDone: 'Für niemanden hat sich etwas geändert.',
  },
  {
    place: 'Decided just now',
    done: {
      admit: (count) => `${persons(count)} admitted`,
      offer_to: (count) => `A place offered to ${persons(count)}`,
      enlist: (count) => `${persons(count)} put on the waiting list`,
      move_up: (count) => `${persons(count)} moved to the front`,
      refuse: (count) => `${persons(count)} refused`,
      withdraw: (count) => `${persons(count)} withdrawn`,
      mail: (count) => `Mail written to ${persons(count)}`,
    },
    until: (time) => `Mails about it leave at ${time}. Until then it can be undone.`,
    mailUntil: (time) => `It leaves at ${time}. Until then it can be called back.`,
    over: 'The mails are leaving now. This can no longer be undone.',
    notFor: (count) => `Nothing has changed for ${persons(count)}`,
    undo: 'Undo',
    undone: (count, calledBack) =>
      calledBack === 0
        ? `Undone for ${persons(count)}.`
        : `Undone for ${persons(count)}. ${letters(calledBack)} ${calledBack === 1 ? 'does' : 'do'} not leave.`,
    nothingDone: 'Nothing has changed for anybody.',
  },
);
