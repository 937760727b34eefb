import { counted, translated } from '../../lib/words.ts';
import type { Invited } from './invitation-filter.ts';

type Counts = Readonly<Record<Invited['status'], number>>;

const silent = ({ sent, opened }: Counts) => sent + opened;

/** The list of those who were invited, as the desk reads it. */
export const invitedWords = translated(
  {
    heading: 'Wer eingeladen ist',
    figures: (all: number, counts: Counts) =>
      `${counted(all, 'Einladung', 'Einladungen')}: ${counts.answered} mit Anmeldung, ${counts.declined} abgesagt, ${silent(counts)} ohne Antwort.`,
    remind: 'Erinnern, wer nicht geantwortet hat',
    reminding: 'Wird verschickt',
    remindHint:
      'Jede Person wird höchstens einmal erinnert. Wer bis eine Woche vor Anmeldeschluss still ist, wird es von selbst.',
    reminded: (count: number) =>
      count === 0
        ? 'Es gibt niemanden mehr zu erinnern.'
        : `${counted(count, 'Person', 'Personen')} ${count === 1 ? 'wird' : 'werden'} erinnert.`,
    search: 'Name oder E-Mail',
    filters: 'Welche Einladungen',
    all: 'Alle',
    filter: { offen: 'Ohne Antwort', angemeldet: 'Angemeldet', abgesagt: 'Abgesagt', beendet: 'Beendet' },
    shown: (total: number) => counted(total, 'Person', 'Personen'),
    caption: (total: number) =>
      `Eingeladene, ${counted(total, 'Eintrag', 'Einträge')}, in der Reihenfolge der Einladung`,
    pages: 'Weitere Eingeladene',
    noHit: 'Nichts gefunden',
    noHitReason: 'Zu dieser Suche oder Auswahl gibt es hier niemanden.',
    showAll: 'Alle anzeigen',
    who: 'Person',
    state: 'Stand',
    when: 'Eingeladen',
    inEnglish: 'auf Englisch',
    remindedAt: 'Erinnert',
    notReminded: 'noch nicht',
    actions: 'Aktionen',
    states: {
      sent: 'noch nicht geöffnet',
      opened: 'angesehen',
      answered: 'angemeldet',
      declined: 'abgesagt',
      ended: 'nicht mehr angemeldet',
      taken_back: 'zurückgenommen',
    },
    takeBack: 'Zurücknehmen',
    takeBackFrom: (who: string) => `Einladung an ${who} zurücknehmen`,
    takeBackMeans:
      'Der Link in der Mail gilt dann nicht mehr, und wer ihm folgt, liest das dort. Eine Mail darüber geht nicht ab. Dieselbe Adresse können Sie danach neu einladen.',
    takeBackNow: 'Einladung zurücknehmen',
    takenBack: (who: string) => `Die Einladung an ${who} ist zurückgenommen.`,
    cancel: 'Abbrechen',
    nobody: 'Noch niemand eingeladen',
    nobodyWhy: 'Laden Sie ein, wer auf jeden Fall von dieser Veranstaltung wissen soll.',
  },
  {
    heading: 'Who is invited',
    figures: (all, counts) =>
      `${counted(all, 'invitation', 'invitations', 'en')}: ${counts.answered} with a registration, ${counts.declined} declined, ${silent(counts)} without an answer.`,
    remind: 'Remind who has not answered',
    reminding: 'Being sent',
    remindHint:
      'Everybody is reminded once at most. Whoever is silent a week before registration closes is reminded automatically.',
    reminded: (count) =>
      count === 0 ? 'There is nobody left to remind.' : `${counted(count, 'person is', 'people are', 'en')} reminded.`,
    search: 'Name or email',
    filters: 'Which invitations',
    all: 'All',
    filter: { offen: 'Without an answer', angemeldet: 'Registered', abgesagt: 'Declined', beendet: 'Ended' },
    shown: (total) => counted(total, 'person', 'people', 'en'),
    caption: (total) => `People invited, ${counted(total, 'entry', 'entries', 'en')}, in the order of inviting`,
    pages: 'More people invited',
    noHit: 'Nothing found',
    noHitReason: 'There is nobody here for this search or choice.',
    showAll: 'Show all',
    who: 'Person',
    state: 'State',
    when: 'Invited',
    inEnglish: 'in English',
    remindedAt: 'Reminded',
    notReminded: 'not yet',
    actions: 'Actions',
    states: {
      sent: 'not opened yet',
      opened: 'looked at',
      answered: 'registered',
      declined: 'declined',
      ended: 'no longer registered',
      taken_back: 'taken back',
    },
    takeBack: 'Take back',
    takeBackFrom: (who) => `Take back the invitation to ${who}`,
    takeBackMeans:
      'The link in the mail is not valid then, and whoever follows it reads that there. No mail leaves about it. You can invite the same address anew afterwards.',
    takeBackNow: 'Take back the invitation',
    takenBack: (who) => `The invitation to ${who} is taken back.`,
    cancel: 'Cancel',
    nobody: 'Nobody invited yet',
    nobodyWhy: 'Invite whoever should know of this event in any case.',
  },
);
