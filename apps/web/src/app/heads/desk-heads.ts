import { translated } from '../../lib/words.ts';
import type { PageContext } from '../page-context.ts';
import { headTags } from './head.ts';

const words = translated(
  {
    desk: 'Arbeitsplatz',
    events: 'Veranstaltungen',
    newEvent: 'Neue Veranstaltung',
    plan: 'Planung',
    planningDates: 'Fristen und Sitzungen',
    modules: 'Module',
    module: 'Modul',
    places: 'Orte und Räume',
    series: 'Reihen',
    learner: 'Teilnahme an einer Reihe',
    settings: 'Einstellungen des Landes',
    design: 'Gestaltung der Bescheinigungen',
    proofs: 'Nachweise prüfen',
    recognitions: 'Anrechnungen',
    equivalences: 'Äquivalenztabelle',
    newPlace: 'Neuer Ort',
    place: 'Ort',
    event: 'Veranstaltung',
    overview: 'Übersicht',
    edit: 'Bearbeiten',
    programme: 'Programm',
    changes: 'Termine ändern oder absagen',
    participants: 'Teilnehmende',
    print: 'Drucken',
    download: 'Liste herunterladen',
    waitlist: 'Warteliste',
    attendance: 'Anwesenheit',
    certificates: 'Bescheinigungen',
    trail: 'Verlauf',
    poll: 'Terminabstimmung',
    seats: 'Plätze',
    invitations: 'Einladungen',
    allocation: 'Vergabe',
    vouchers: 'Platzgutscheine',
    approvals: 'Zustimmung der Leitungen',
    questions: 'Fragen',
    answers: 'Antworten',
    circles: 'Qualitätszirkel',
    members: 'Mitglieder',
    minutes: 'Protokolle',
    tasks: 'Aufgaben',
    result: 'Ergebnis',
  },
  {
    desk: 'Desk',
    events: 'Events',
    newEvent: 'New event',
    plan: 'Planning',
    planningDates: 'Deadlines and meetings',
    modules: 'Modules',
    module: 'Module',
    places: 'Places and rooms',
    series: 'Series',
    learner: 'Participation in a series',
    settings: 'Settings of the Land',
    design: 'Design of the certificates',
    proofs: 'Check proofs',
    recognitions: 'Recognition of prior learning',
    equivalences: 'Table of equivalences',
    newPlace: 'New place',
    place: 'Place',
    event: 'Event',
    overview: 'Overview',
    edit: 'Edit',
    programme: 'Programme',
    changes: 'Change or cancel dates',
    participants: 'Participants',
    print: 'Print',
    download: 'Download the list',
    waitlist: 'Waiting list',
    attendance: 'Attendance',
    certificates: 'Certificates',
    trail: 'History',
    poll: 'Date poll',
    seats: 'Places',
    invitations: 'Invitations',
    allocation: 'Allocation',
    vouchers: 'Place vouchers',
    approvals: 'Approval of superiors',
    questions: 'Questions',
    answers: 'Answers',
    circles: 'Quality circles',
    members: 'Members',
    minutes: 'Minutes',
    tasks: 'Tasks',
    result: 'Result',
  },
);

type Topic = Exclude<keyof typeof words.de, 'desk'>;

interface Shown {
  readonly match: { readonly context: PageContext };
}

export function deskHead(topic: Topic) {
  return ({ match: { context } }: Shown) => headOf([words[context.locale][topic]], context);
}

/** A view of one event, which the parent's data know. */
export function deskEventHead(topic: Topic) {
  return ({
    match: { context },
    matches,
  }: Shown & { readonly matches: readonly { readonly loaderData?: unknown }[] }) => {
    const view = matches.map(({ loaderData }) => loaderData).find(isView);
    const texts = words[context.locale];
    return headOf([texts[topic], view?.event.title ?? texts.event], context);
  };
}

/** A module is named by its code. */
export function deskModuleHead({ match: { context }, params }: Shown & { readonly params: { readonly code: string } }) {
  return headOf([`${words[context.locale].module} ${params.code}`], context);
}

/** A place is named by its name. */
export function deskPlaceHead({
  match: { context },
  loaderData,
}: Shown & { readonly loaderData?: { readonly view: { readonly place: { readonly name: string } } } | undefined }) {
  return headOf([loaderData?.view.place.name ?? words[context.locale].place], context);
}

function headOf(parts: readonly string[], context: PageContext) {
  return headTags({ title: [...parts, words[context.locale].desk].join(' – '), isPrivate: true }, context);
}

function isView(data: unknown): data is { readonly event: { readonly title: string } } {
  return typeof data === 'object' && data !== null && 'event' in data && 'counts' in data;
}
