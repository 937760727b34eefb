import type { AnswerFilter } from '../allocation/answer-filter.ts';
import { type CandidateList, candidateListNames } from '../certificates/issuing.ts';
import type { InvitationFilter } from '../invitations/invitation-filter.ts';
import type { Standing } from '../series/standing-filter.ts';
import type { When } from './desk-events.ts';
import type { ParticipantFilter } from './participant-filter.ts';

type Tab =
  | 'abstimmung'
  | 'antworten'
  | 'bearbeiten'
  | 'einladungen'
  | 'gutscheine'
  | 'zustimmung'
  | 'fragen'
  | 'plaetze'
  | 'programm'
  | 'termine'
  | 'teilnehmende'
  | 'drucken'
  | 'vergabe'
  | 'herunterladen'
  | 'warteliste'
  | 'anwesenheit'
  | 'bescheinigungen'
  | 'verlauf';

/** Address of an event at the desk, or of one of its tabs. */
export function deskEventPath(event: string, tab?: Tab): string {
  const path = `/arbeit/veranstaltungen/${event}`;
  return tab === undefined ? path : `${path}/${tab}`;
}

export function participantsPath(
  event: string,
  wanted: { readonly q?: string | undefined; readonly status?: ParticipantFilter | undefined; readonly page?: number },
): string {
  return withSearch(deskEventPath(event, 'teilnehmende'), {
    q: wanted.q,
    status: wanted.status,
    seite: pageParam(wanted.page),
  });
}

export function allocationPath(
  event: string,
  wanted: { readonly answer?: AnswerFilter | undefined; readonly page?: number } = {},
): string {
  return withSearch(deskEventPath(event, 'vergabe'), { antwort: wanted.answer, seite: pageParam(wanted.page) });
}

/** Without a list the one in which there is something to do. */
export function certificatesPath(
  event: string,
  wanted: { readonly list?: CandidateList | undefined; readonly q?: string | undefined; readonly page?: number } = {},
): string {
  return withSearch(deskEventPath(event, 'bescheinigungen'), {
    liste: wanted.list && candidateListNames[wanted.list],
    q: wanted.q,
    seite: pageParam(wanted.page),
  });
}

export function certificatePreviewPath(event: string, which: 'erste' | 'laengste' | 'teil'): string {
  return `${deskEventPath(event, 'bescheinigungen')}/muster-${which}.pdf`;
}

/** All files of the event in one archive. */
export function certificateArchivePath(event: string): string {
  return `${deskEventPath(event, 'bescheinigungen')}.zip`;
}

/** All of them in one file, to be printed and signed by hand. */
export function certificatePrintRunPath(event: string): string {
  return `${deskEventPath(event, 'bescheinigungen')}-druckfassung.pdf`;
}

export function invitationsPath(
  event: string,
  wanted: { readonly q?: string | undefined; readonly status?: InvitationFilter | undefined; readonly page?: number },
): string {
  return withSearch(deskEventPath(event, 'einladungen'), {
    q: wanted.q,
    status: wanted.status,
    seite: pageParam(wanted.page),
  });
}

export function waitlistPath(
  event: string,
  wanted: { readonly q?: string | undefined; readonly page?: number },
): string {
  return withSearch(deskEventPath(event, 'warteliste'), { q: wanted.q, seite: pageParam(wanted.page) });
}

/** Attendance of one session; without one, of the session that is up. */
export function attendancePath(event: string, session?: string): string {
  return withSearch(deskEventPath(event, 'anwesenheit'), { termin: session });
}

/** The first list and the first page are what an address without them shows. */
export function deskListPath(when: When, page = 1): string {
  return withSearch('/arbeit', { zeit: when === 'upcoming' ? undefined : when, seite: pageParam(page) });
}

export function modulesPath(text = ''): string {
  return withSearch('/arbeit/module', { q: text });
}

export function placesPath(wanted: { readonly q?: string | undefined; readonly page?: number } = {}): string {
  return withSearch('/arbeit/orte', { q: wanted.q, seite: pageParam(wanted.page) });
}

export function placePath(place: string): string {
  return `/arbeit/orte/${place}`;
}

export const seriesListPath = '/arbeit/reihen';

/** What the first one who is due would get, or somebody. */
export function seriesSpecimenPath(code: string, kind: 'first' | 'renewal', person?: string): string {
  const which = kind === 'first' ? 'erstes' : 'verlaengerung';
  return withSearch(`${seriesListPath}/${code}/muster-${which}.pdf`, { person });
}

/** A series at the desk, narrowed to who stands how and is called so. */
export function seriesPath(
  code: string,
  wanted: { readonly standing?: Standing | undefined; readonly q?: string | undefined; readonly page?: number } = {},
): string {
  return withSearch(`${seriesListPath}/${code}`, {
    stand: wanted.standing,
    q: wanted.q,
    seite: pageParam(wanted.page),
  });
}

export function learnerPath(code: string, person: string): string {
  return `${seriesListPath}/${code}/${person}`;
}

export const newPlacePath = '/arbeit/orte/neu';

const pageParam = (page = 1) => (page > 1 ? String(page) : undefined);

function withSearch(path: string, search: Readonly<Record<string, string | undefined>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (value) params.set(key, value);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
