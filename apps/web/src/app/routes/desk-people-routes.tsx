import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listNamed } from '../../features/certificates/issuing.ts';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { participantFilters, statusesOf } from '../../features/desk/participant-filter.ts';
import { readUndoable } from '../../features/together/undoable.ts';
import { deskEventHead } from '../heads/desk-heads.ts';
import { firstValue, pageOf } from '../search-params.ts';
import { eventList, eventTab } from './desk-event-route.tsx';

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
    q: firstValue(search['q']),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { api }, params: { event }, deps: { liste, q: text = '', seite = 1 }, location }) => {
    const [issuing, progress, chambers, speakers] = await Promise.all([
      orSignIn(api, api.issuing.list.query({ event, list: listNamed(liste), text, page: seite }), location.href),
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

/** Who comes: the lists, the papers for the door, attendance and what is certified of it. */
export const deskPeopleRoutes = [participants, print, download, waitlist, attendance, certificates] as const;
