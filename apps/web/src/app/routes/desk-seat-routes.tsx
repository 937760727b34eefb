import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { answerFilters } from '../../features/allocation/answer-filter.ts';
import { type ApprovalFilter, approvalFilters } from '../../features/approval/approval-filter.ts';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { invitationFilters, statusesOf as invitationStatusesOf } from '../../features/invitations/invitation-filter.ts';
import { deskEventHead } from '../heads/desk-heads.ts';
import { firstValue, pageOf } from '../search-params.ts';
import { eventList, eventTab } from './desk-event-route.tsx';

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

/** Who gets a place: the rules, and whom one asks, promises or waits for. */
export const deskSeatRoutes = [seats, invitations, allocation, vouchers, approvals] as const;
