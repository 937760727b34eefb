import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { answerFilters } from '../../features/allocation/answer-filter.ts';
import { type ApprovalFilter, approvalFilters } from '../../features/approval/approval-filter.ts';
import { listNamed } from '../../features/certificates/issuing.ts';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { participantFilters, statusesOf } from '../../features/desk/participant-filter.ts';
import { invitationFilters, statusesOf as invitationStatusesOf } from '../../features/invitations/invitation-filter.ts';
import { readUndoable } from '../../features/together/undoable.ts';
import { deskEventHead } from '../heads/desk-heads.ts';
import { firstValue, pageOf } from '../search-params.ts';
import { eventList, eventTab } from './desk-event-route.tsx';

const overview = createRoute({
  ...eventTab,
  path: '/',
  head: deskEventHead('overview'),
  staticData: { module: 'src/pages/desk/overview-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/overview-page.tsx'), 'OverviewPage'),
});

const edit = createRoute({
  ...eventTab,
  path: '/bearbeiten',
  // Always as it is now: an editor that begins with yesterday's state could not save.
  gcTime: 0,
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [choices, writing, view] = await Promise.all([
      api.programme.choices.query(),
      orSignIn(api, api.desk.writing.query(), location.href),
      orSignIn(api, api.desk.event.query({ event }), location.href),
    ]);
    return { choices, writing, view };
  },
  head: deskEventHead('edit'),
  staticData: { module: 'src/pages/desk/edit-event-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/edit-event-page.tsx'), 'EditEventPage'),
});

const programme = createRoute({
  ...eventTab,
  path: '/programm',
  validateSearch: (search: Record<string, unknown>) => ({
    ansicht: (['raster', 'liste'] as const).find((it) => it === firstValue(search['ansicht'])),
  }),
  // As for the editor: always as it is now.
  gcTime: 0,
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(
      api,
      Promise.all([api.conference.programme.query({ event }), api.conference.forums.query({ event })]),
      location.href,
    ),
  head: deskEventHead('programme'),
  staticData: { module: 'src/pages/desk/programme-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/programme-page.tsx'), 'ProgrammePage'),
});

const changes = createRoute({
  ...eventTab,
  path: '/termine',
  validateSearch: (search: Record<string, unknown>) => ({
    termin: firstValue(search['termin']),
    von: firstValue(search['von']),
    bis: firstValue(search['bis']),
  }),
  // Another rule is written with the public holidays of the Land, as a new one is.
  loader: ({ context: { api }, location }) => orSignIn(api, api.desk.writing.query(), location.href),
  head: deskEventHead('changes'),
  staticData: { module: 'src/pages/desk/change-dates-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/change-dates-page.tsx'), 'ChangeDatesPage'),
});

const participants = createRoute({
  ...eventList,
  path: '/teilnehmende',
  validateSearch: (search: Record<string, unknown>) => ({
    q: firstValue(search['q']),
    status: participantFilters.find((it) => it === firstValue(search['status'])),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { api }, params: { event }, deps: { q = '', status, seite = 1 }, location }) => {
    const [list, choices, undoable] = await Promise.all([
      orSignIn(
        api,
        api.desk.participants.query({ event, statuses: statusesOf(status), text: q, page: seite }),
        location.href,
      ),
      api.programme.choices.query(),
      readUndoable(api, event),
    ]);
    return { list, choices, undoable };
  },
  head: deskEventHead('participants'),
  staticData: { module: 'src/pages/desk/participants-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/participants-page.tsx'), 'ParticipantsPage'),
});

/** The list for the table at the door, and the sheets to sign. */
const print = createRoute({
  ...eventTab,
  path: '/drucken',
  validateSearch: (search: Record<string, unknown>) => ({
    blatt: firstValue(search['blatt']) === 'unterschriften' ? ('unterschriften' as const) : undefined,
  }),
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [participants, choices] = await Promise.all([
      orSignIn(api, api.desk.attendance.query({ event }), location.href),
      api.programme.choices.query(),
    ]);
    return { participants, choices };
  },
  head: deskEventHead('print'),
  staticData: { module: 'src/pages/desk/print-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/print-page.tsx'), 'PrintPage'),
});

/** The list as a file, for a table of one's own. */
const download = createRoute({
  ...eventTab,
  path: '/herunterladen',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.desk.participants.query({ event, statuses: [] }), location.href),
  head: deskEventHead('download'),
  staticData: { module: 'src/pages/desk/download-list-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/download-list-page.tsx'), 'DownloadListPage'),
});

const waitlist = createRoute({
  ...eventList,
  path: '/warteliste',
  validateSearch: (search: Record<string, unknown>) => ({ q: firstValue(search['q']), seite: pageOf(search['seite']) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { api }, params: { event }, deps: { q = '', seite = 1 }, location }) => {
    const [list, choices, undoable] = await Promise.all([
      orSignIn(
        api,
        api.desk.participants.query({ event, statuses: ['waitlisted'], text: q, page: seite }),
        location.href,
      ),
      api.programme.choices.query(),
      readUndoable(api, event),
    ]);
    return { list, choices, undoable };
  },
  head: deskEventHead('waitlist'),
  staticData: { module: 'src/pages/desk/waitlist-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/waitlist-page.tsx'), 'WaitlistPage'),
});

const attendance = createRoute({
  ...eventTab,
  path: '/anwesenheit',
  validateSearch: (search: Record<string, unknown>) => ({ termin: firstValue(search['termin']) }),
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.desk.attendance.query({ event }), location.href),
  head: deskEventHead('attendance'),
  staticData: { module: 'src/pages/desk/attendance-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/attendance-page.tsx'), 'AttendancePage'),
});

const certificates = createRoute({
  ...eventList,
  path: '/bescheinigungen',
  validateSearch: (search: Record<string, unknown>) => ({
    liste: firstValue(search['liste']),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { api }, params: { event }, deps: { liste, seite = 1 }, location }) => {
    const [issuing, progress, chambers, speakers] = await Promise.all([
      orSignIn(api, api.issuing.list.query({ event, list: listNamed(liste), page: seite }), location.href),
      orSignIn(api, api.issuing.progress.query({ event }), location.href),
      orSignIn(api, api.chambers.ofEvent.query({ event }), location.href),
      orSignIn(api, api.issuing.speakers.query({ event }), location.href),
    ]);
    return { issuing, progress, chambers, speakers };
  },
  head: deskEventHead('certificates'),
  staticData: { module: 'src/pages/desk/certificates-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/certificates-page.tsx'), 'CertificatesPage'),
});

/** What the event asks with its registration. */
const questions = createRoute({
  ...eventTab,
  path: '/fragen',
  // As for the editor: always as it is now.
  gcTime: 0,
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [design, choices] = await Promise.all([
      orSignIn(api, api.questions.design.query({ event }), location.href),
      api.programme.choices.query(),
    ]);
    return { design, choices };
  },
  head: deskEventHead('questions'),
  staticData: { module: 'src/pages/desk/questions-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/questions-page.tsx'), 'QuestionsPage'),
});

/** How its places are shared. */
const seats = createRoute({
  ...eventTab,
  path: '/plaetze',
  // As for the editor: always as it is now.
  gcTime: 0,
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [desk, choices] = await Promise.all([
      orSignIn(api, api.desk.policy.query({ event }), location.href),
      api.programme.choices.query(),
    ]);
    return { desk, choices };
  },
  head: deskEventHead('seats'),
  staticData: { module: 'src/pages/desk/seats-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/seats-page.tsx'), 'SeatsPage'),
});

/** Who was asked to come. */
const invitations = createRoute({
  ...eventList,
  path: '/einladungen',
  validateSearch: (search: Record<string, unknown>) => ({
    q: firstValue(search['q']),
    status: invitationFilters.find((it) => it === firstValue(search['status'])),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, params: { event }, deps: { q = '', status, seite = 1 }, location }) =>
    orSignIn(
      api,
      api.invitations.ofEvent.query({ event, statuses: invitationStatusesOf(status), text: q, page: seite }),
      location.href,
    ),
  head: deskEventHead('invitations'),
  staticData: { module: 'src/pages/desk/invitations-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/invitations-page.tsx'), 'InvitationsPage'),
});

/** Deciding all applications together. */
const allocation = createRoute({
  ...eventTab,
  path: '/vergabe',
  validateSearch: (search: Record<string, unknown>) => ({
    antwort: answerFilters.find((it) => it === firstValue(search['antwort'])),
    seite: pageOf(search['seite']),
  }),
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [desk, choices] = await Promise.all([
      orSignIn(api, api.allocation.read.query({ event }), location.href),
      api.programme.choices.query(),
    ]);
    return { desk, choices };
  },
  head: deskEventHead('allocation'),
  staticData: { module: 'src/pages/desk/allocation-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/allocation-page.tsx'), 'AllocationPage'),
});

/** Whether superiors are asked, and what they said. */
const approvals = createRoute({
  ...eventTab,
  path: '/zustimmung',
  validateSearch: (search: Record<string, unknown>): { stand?: ApprovalFilter } => {
    const stand = approvalFilters.find((it) => it === search['stand']);
    return stand === undefined ? {} : { stand };
  },
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.approvals.ofEvent.query({ event }), location.href),
  head: deskEventHead('approvals'),
  staticData: { module: 'src/pages/desk/approvals-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/approvals-page.tsx'), 'ApprovalsPage'),
});

/** What is promised of the reserved pools. */
const vouchers = createRoute({
  ...eventTab,
  path: '/gutscheine',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.vouchers.ofEvent.query({ event }), location.href),
  head: deskEventHead('vouchers'),
  staticData: { module: 'src/pages/desk/vouchers-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/vouchers-page.tsx'), 'VouchersPage'),
});

/** What people answered, and, for who organises it, what they need. */
const answers = createRoute({
  ...eventTab,
  path: '/antworten',
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [sheet, { may }] = await Promise.all([
      orSignIn(api, api.questions.answers.query({ event }), location.href),
      orSignIn(api, api.desk.event.query({ event }), location.href),
    ]);
    return { sheet, resources: may.organiseAssistance ? await api.questions.assistance.query({ event }) : undefined };
  },
  head: deskEventHead('answers'),
  staticData: { module: 'src/pages/desk/answers-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/answers-page.tsx'), 'AnswersPage'),
});

/** The question for a date, and how it stands. */
const poll = createRoute({
  ...eventTab,
  path: '/abstimmung',
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [result, choices, upcoming, past] = await Promise.all([
      orSignIn(api, api.polls.ofEvent.query({ event }), location.href),
      api.programme.choices.query(),
      orSignIn(api, api.desk.events.query({ when: 'upcoming', page: 1 }), location.href),
      orSignIn(api, api.desk.events.query({ when: 'past', page: 1 }), location.href),
    ]);
    return { result, choices, events: [...upcoming.events, ...past.events].filter((it) => it.seatsTaken > 0) };
  },
  head: deskEventHead('poll'),
  staticData: { module: 'src/pages/desk/poll-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/poll-page.tsx'), 'PollPage'),
});

const trail = createRoute({
  ...eventTab,
  path: '/verlauf',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.desk.trail.query({ event }), location.href),
  head: deskEventHead('trail'),
  staticData: { module: 'src/pages/desk/trail-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/trail-page.tsx'), 'TrailPage'),
});

export const deskEventRoutes = [
  overview,
  edit,
  changes,
  programme,
  participants,
  print,
  download,
  waitlist,
  attendance,
  certificates,
  poll,
  seats,
  invitations,
  allocation,
  vouchers,
  approvals,
  questions,
  answers,
  trail,
] as const;
