import type { Answers } from '../../lib/api-types.ts';
import { counted, translated } from '../../lib/words.ts';
import type { TeamList } from './team-lists.ts';

type Team = Answers['own']['teams']['teams'][number];
type Status = Team['registration']['status'];
type StepFacts = { readonly at: string; readonly count: number };
type States = Readonly<Record<Status, string>>;
type Steps = Readonly<Record<Team['step']['kind'], (facts: StepFacts) => string>>;

const germanSteps: Steps = {
  answer_offer: ({ at }) => `Bitte bis ${at} antworten, sonst bekommen andere die Plätze.`,
  name_people: ({ at, count }) =>
    count === 1
      ? `Ein Platz ist noch ohne Namen. Nennen können Sie jemanden bis einschließlich ${at}.`
      : `${count} Plätze sind noch ohne Namen. Nennen können Sie jemanden bis einschließlich ${at}.`,
  await_answers: ({ at, count }) =>
    count === 1 ? `Eine Antwort steht aus, bis ${at}.` : `${count} Antworten stehen aus, die erste bis ${at}.`,
  confirm_by_mail: () => 'Bitte die Anmeldung mit dem Link aus der Mail bestätigen.',
  await_places: () => 'Sie hören von uns, sobald entschieden ist.',
  nothing: () => '',
};

const englishSteps: Steps = {
  answer_offer: ({ at }) => `Please answer by ${at}, or others get the places.`,
  name_people: ({ at, count }) =>
    count === 1
      ? `One place has no name yet. You can name somebody until the end of ${at}.`
      : `${count} places have no name yet. You can name somebody until the end of ${at}.`,
  await_answers: ({ at, count }) =>
    count === 1 ? `One answer is open, until ${at}.` : `${count} answers are open, the first until ${at}.`,
  confirm_by_mail: () => 'Please confirm the registration by the link in the mail.',
  await_places: () => 'You hear from us as soon as it is decided.',
  nothing: () => '',
};

const germanStates: States = {
  requested: 'Noch nicht bestätigt',
  applied: 'Wird entschieden',
  confirmed: 'Plätze sicher',
  waitlisted: 'Warteliste',
  offered: 'Plätze angeboten',
  declined: 'Abgelehnt',
  expired: 'Frist vorbei',
  withdrawn: 'Abgemeldet',
  refused: 'Kein Platz',
  cancelled: 'Abgesagt',
};

const englishStates: States = {
  requested: 'Not confirmed yet',
  applied: 'Being decided',
  confirmed: 'Places certain',
  waitlisted: 'Waiting list',
  offered: 'Places offered',
  declined: 'Declined',
  expired: 'Time is over',
  withdrawn: 'Withdrawn',
  refused: 'No place',
  cancelled: 'Cancelled',
};

/** The overview of one's teams. */
export const overviewWords = translated(
  {
    title: 'Meine Teams',
    lead: 'Die Plätze, die Sie für andere halten, und wer mitkommt. Ob jemand da war, erfahren Sie hier nicht.',
    leadWithAttendance:
      'Die Plätze, die Sie für andere halten, und wer mitkommt. Ob jemand da war, steht hier nur von Personen, denen das gesagt wurde, bevor sie zusagten.',
    toOverview: 'Alle Teams im Überblick',
    lists: 'Welche Teams',
    listNames: { to_do: 'Zu tun', coming: 'Kommende', past: 'Vergangene' } satisfies Record<TeamList, string>,
    search: 'Veranstaltung oder Name',
    found: (count: number) => counted(count, 'Team', 'Teams'),
    pages: 'Seiten der Teams',
    none: {
      to_do: 'Nichts zu tun',
      coming: 'Keine Teams',
      past: 'Noch keine vergangenen Teams',
    } satisfies Record<TeamList, string>,
    whyNone: {
      to_do: 'Alle Plätze haben einen Namen, oder Sie warten auf Antworten.',
      coming: 'Melden Sie sich für mehrere Personen an, wo eine Veranstaltung Teams nimmt.',
      past: 'Hier stehen Teams, deren Veranstaltung vorbei ist.',
    } satisfies Record<TeamList, string>,
    noHit: 'Nichts gefunden',
    noHitReason: 'Zu diesem Suchwort gibt es in dieser Liste kein Team.',
    showAll: 'Alle zeigen',
    programme: 'Zum Programm',
    event: 'Veranstaltung',
    state: 'Stand',
    seats: 'Plätze',
    people: 'Wer mitkommt',
    held: (count: number) => counted(count, 'Platz', 'Plätze'),
    figures: (came: number, asked: number, unnamed: number) =>
      `${came} zugesagt, ${asked} gefragt, ${unnamed} ohne Namen`,
    comes: (name: string) => `${name}: zugesagt`,
    wasThere: (name: string) => `${name}: war da`,
    wasAway: (name: string) => `${name}: war nicht da`,
    askedUntil: (name: string, at: string) => `${name}: gefragt bis ${at}`,
    nobody: 'noch niemand',
    states: germanStates,
    steps: germanSteps,
    go: { answer_offer: 'Angebot beantworten', name_people: 'Personen nennen' },
  },
  {
    title: 'My teams',
    lead: 'The places you hold for others, and who comes along. Whether somebody was there, you do not learn here.',
    leadWithAttendance:
      'The places you hold for others, and who comes along. Whether somebody was there, you see only of people who were told so before they accepted.',
    toOverview: 'All teams at a glance',
    lists: 'Which teams',
    listNames: { to_do: 'To do', coming: 'Coming', past: 'Past' },
    search: 'Event or name',
    found: (count) => counted(count, 'team', 'teams', 'en'),
    pages: 'Pages of teams',
    none: { to_do: 'Nothing to do', coming: 'No teams', past: 'No past teams yet' },
    whyNone: {
      to_do: 'All places have a name, or you are waiting for answers.',
      coming: 'Register for several people where an event takes teams.',
      past: 'Teams stand here whose event is over.',
    },
    noHit: 'Nothing found',
    noHitReason: 'There is no team in this list for what you searched.',
    showAll: 'Show all',
    programme: 'To the programme',
    event: 'Event',
    state: 'State',
    seats: 'Places',
    people: 'Who comes along',
    held: (count) => counted(count, 'place', 'places', 'en'),
    figures: (came, asked, unnamed) => `${came} accepted, ${asked} asked, ${unnamed} without a name`,
    comes: (name) => `${name}: accepted`,
    wasThere: (name) => `${name}: was there`,
    wasAway: (name) => `${name}: was not there`,
    askedUntil: (name, at) => `${name}: asked until ${at}`,
    nobody: 'nobody yet',
    states: englishStates,
    steps: englishSteps,
    go: { answer_offer: 'Answer the offer', name_people: 'Name people' },
  },
);
