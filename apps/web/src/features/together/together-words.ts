import { counted, translated } from '../../lib/words.ts';

const people = (count: number) => counted(count, 'Person', 'Personen');
const mails = (count: number) => counted(count, 'Mail', 'Mails');
const persons = (count: number) => counted(count, 'person', 'people', 'en');
const letters = (count: number) => counted(count, 'mail', 'mails', 'en');

/** Of people who are chosen in a list, and of what staff decides about them. */
export const togetherWords = translated(
  {
    bar: 'Ausgewählte Personen',
    hint: 'Wählen Sie Personen aus, um gemeinsam über sie zu entscheiden oder ihnen zu schreiben.',
    selectPage: 'Alle auf dieser Seite auswählen',
    selectRow: (name: string) => `${name} auswählen`,
    selected: (count: number, elsewhere: number) =>
      elsewhere === 0 ? `${count} ausgewählt` : `${count} ausgewählt, ${elsewhere} davon nicht auf dieser Seite`,
    selectAll: (total: number) => `Alle ${total} auswählen`,
    selectMost: (most: number) => `Die ersten ${most} auswählen`,
    tooMany: (most: number, total: number) =>
      `Von ${people(total)} sind die ersten ${most} ausgewählt. Mehr geht nicht auf einmal.`,
    decide: 'Entscheiden …',
    write: 'Mail schreiben …',
    clear: 'Auswahl aufheben',

    title: (count: number) => `Über ${people(count)} entscheiden`,
    decision: 'Was soll geschehen?',
    decisions: {
      admit: { label: 'Zulassen', hint: 'Sie bekommen einen freien Platz.' },
      offer_to: { label: 'Platz anbieten', hint: 'Auch außer der Reihe und trotz Grenzen und Kontingenten.' },
      enlist: { label: 'Auf die Warteliste setzen', hint: 'Ans Ende, in der Reihenfolge der Auswahl.' },
      move_up: { label: 'Nach vorn setzen', hint: 'Untereinander behalten sie ihre Reihenfolge.' },
      refuse: { label: 'Ablehnen', hint: 'Die Begründung steht nicht in der Mail.' },
      withdraw: { label: 'Abmelden', hint: 'Freie Plätze werden sofort den Nächsten angeboten.' },
    },
    decisionMissing: 'Wählen Sie, was geschehen soll.',
    reason: 'Begründung',
    reasonHint: 'Steht im Verlauf bei jeder Person. Keine Angaben zu Fällen oder zur Gesundheit.',
    goAhead: {
      admit: (count: number) => `${people(count)} zulassen`,
      offer_to: (count: number) => `${people(count)} einen Platz anbieten`,
      enlist: (count: number) => `${people(count)} auf die Warteliste setzen`,
      move_up: (count: number) => `${people(count)} nach vorn setzen`,
      refuse: (count: number) => `${people(count)} ablehnen`,
      withdraw: (count: number) => `${people(count)} abmelden`,
    },
    goAheadUnseen: 'Entscheiden',
    cancel: 'Abbrechen',

    preview: 'Vorschau',
    previewing: 'Vorschau wird gemacht …',
    chooseFirst: 'Sobald Sie gewählt haben, steht hier, was mit wem geschieht. Bis dahin passiert nichts.',
    becomes: {
      confirmed: (count: number) => `${count} ${count === 1 ? 'bekommt' : 'bekommen'} einen Platz`,
      offered: (count: number) => `${count} ${count === 1 ? 'bekommt' : 'bekommen'} ein Angebot`,
      waitlisted: (count: number) => `${count} ${count === 1 ? 'kommt' : 'kommen'} auf die Warteliste`,
      first: (count: number) => `${count} ${count === 1 ? 'kommt' : 'kommen'} nach vorn`,
      refused: (count: number) => `${count} ${count === 1 ? 'bekommt' : 'bekommen'} keinen Platz`,
      withdrawn: (count: number) => `${count} ${count === 1 ? 'wird' : 'werden'} abgemeldet`,
    },
    alreadySo: (state: string) => `Stand ist schon „${state}“`,
    doesNotFit: (state: string) => `Stand „${state}“ passt nicht dazu`,
    names: 'Namen',
    changed: (count: number) => `Es ändert sich etwas für ${people(count)}`,
    nobodyChanged: 'Es ändert sich für niemanden etwas',
    unchanged: (count: number) => `Nichts ändert sich für ${people(count)}`,
    inOrder: 'Reichen die Plätze nicht für alle, bekommen sie die zuerst Ausgewählten.',
    passedOn: (count: number) =>
      `${counted(count, 'freier Platz geht', 'freie Plätze gehen')} als Angebot an die Nächsten auf der Warteliste.`,
    transfersEnded: (count: number) =>
      `${counted(count, 'begonnene Weitergabe endet', 'begonnene Weitergaben enden')}, auch wenn Sie es danach rückgängig machen.`,
    mails: (count: number) =>
      count === 1
        ? '1 Mail geht nach zwei Minuten ab. So lange lässt es sich rückgängig machen.'
        : `${mails(count)} gehen nach zwei Minuten ab. So lange lässt es sich rückgängig machen.`,
    noMails: 'Keine Mail geht ab. Rückgängig machen lässt es sich zwei Minuten lang.',
    letters: mails,
    summary: (changed: number, unchanged: number, sent: number) =>
      `Vorschau: Es ändert sich etwas für ${people(changed)}, nichts für ${people(unchanged)}, ${mails(sent)}.`,
  },
  {
    bar: 'Selected people',
    hint: 'Select people to decide about them together or to write to them.',
    selectPage: 'Select all on this page',
    selectRow: (name) => `Select ${name}`,
    selected: (count, elsewhere) =>
      elsewhere === 0 ? `${count} selected` : `${count} selected, ${elsewhere} of them not on this page`,
    selectAll: (total) => `Select all ${total}`,
    selectMost: (most) => `Select the first ${most}`,
    tooMany: (most, total) => `Of ${persons(total)} the first ${most} are selected. More are not possible at once.`,
    decide: 'Decide …',
    write: 'Write a mail …',
    clear: 'Clear selection',

    title: (count) => `Decide about ${persons(count)}`,
    decision: 'What is to happen?',
    decisions: {
      admit: { label: 'Admit', hint: 'They get a free place.' },
      offer_to: { label: 'Offer a place', hint: 'Also out of turn, and despite limits and kept places.' },
      enlist: { label: 'Put on the waiting list', hint: 'At its end, in the order of the selection.' },
      move_up: { label: 'Move to the front', hint: 'They keep their order among themselves.' },
      refuse: { label: 'Refuse', hint: 'The reason is not in the mail.' },
      withdraw: { label: 'Withdraw', hint: 'Places that become free are offered to the next at once.' },
    },
    decisionMissing: 'Choose what is to happen.',
    reason: 'Reason',
    reasonHint: 'It is kept in the history of every person. Nothing about cases or health.',
    goAhead: {
      admit: (count) => `Admit ${persons(count)}`,
      offer_to: (count) => `Offer ${persons(count)} a place`,
      enlist: (count) => `Put ${persons(count)} on the waiting list`,
      move_up: (count) => `Move ${persons(count)} to the front`,
      refuse: (count) => `Refuse ${persons(count)}`,
      withdraw: (count) => `Withdraw ${persons(count)}`,
    },
    goAheadUnseen: 'Decide',
    cancel: 'Cancel',

    preview: 'Preview',
    previewing: 'The preview is being made …',
    chooseFirst: 'Once you have chosen, this says what happens to whom. Until then nothing happens.',
    becomes: {
      confirmed: (count) => `${count} ${count === 1 ? 'gets' : 'get'} a place`,
      offered: (count) => `${count} ${count === 1 ? 'gets' : 'get'} an offer`,
      waitlisted: (count) => `${count} ${count === 1 ? 'goes' : 'go'} on the waiting list`,
      first: (count) => `${count} ${count === 1 ? 'goes' : 'go'} to the front`,
      refused: (count) => `${count} ${count === 1 ? 'gets' : 'get'} no place`,
      withdrawn: (count) => `${count} ${count === 1 ? 'is' : 'are'} withdrawn`,
    },
    alreadySo: (state) => `state is “${state}” already`,
    doesNotFit: (state) => `state “${state}” does not fit`,
    names: 'Names',
    changed: (count) => `Something changes for ${persons(count)}`,
    nobodyChanged: 'Nothing changes for anybody',
    unchanged: (count) => `Nothing changes for ${persons(count)}`,
    inOrder: 'If there are not enough places for all, those selected first get them.',
    passedOn: (count) =>
      `${counted(count, 'free place goes', 'free places go', 'en')} to the next on the waiting list as an offer.`,
    transfersEnded: (count) =>
      `${counted(count, 'handing-on that has begun ends', 'handings-on that have begun end', 'en')}, even if you undo this afterwards.`,
    mails: (count) =>
      count === 1
        ? '1 mail leaves in two minutes. Until then this can be undone.'
        : `${letters(count)} leave in two minutes. Until then this can be undone.`,
    noMails: 'No mail leaves. This can be undone for two minutes.',
    letters,
    summary: (changed, unchanged, sent) =>
      `Preview: something changes for ${persons(changed)}, nothing for ${persons(unchanged)}, ${letters(sent)}.`,
  },
);
