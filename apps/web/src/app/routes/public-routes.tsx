import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateCalendarSearch } from '../../features/calendar/calendar-search.ts';
import { toSearchInput, validateProgrammeSearch } from '../../features/programme/programme-search.ts';
import { orElsewhere } from '../../lib/failure.ts';
import { PagePending } from '../../pages/pending/page-pending.tsx';
import {
  archiveHead,
  circleResultHead,
  curriculumHead,
  eventHead,
  legalHead,
  moduleHead,
  modulesHead,
  networkHead,
  programmeHead,
  startHead,
  subscribeHead,
} from '../heads/public-heads.ts';
import { rootRoute } from '../root.tsx';

const getParentRoute = () => rootRoute;

/** Not for the programme: there the list stays in sight until the next one is there, and the focus with it. */
const pending = { pendingComponent: PagePending, pendingMs: 300, pendingMinMs: 300 };

const start = createRoute({
  getParentRoute,
  path: '/',
  loader: async ({ context: { api } }) => {
    const [page, choices] = await Promise.all([api.programme.start.query(), api.programme.choices.query()]);
    return { ...page, choices };
  },
  head: startHead,
  staticData: { module: 'src/pages/start/start-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/start/start-page.tsx'), 'StartPage'),
});

const programme = createRoute({
  getParentRoute,
  path: '/veranstaltungen',
  validateSearch: validateProgrammeSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { api }, deps }) => {
    const [result, choices] = await Promise.all([
      api.programme.search.query(toSearchInput(deps)),
      api.programme.choices.query(),
    ]);
    return { result, choices };
  },
  head: programmeHead,
  staticData: { module: 'src/pages/programme/programme-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/programme/programme-page.tsx'), 'ProgrammePage'),
});

const event = createRoute({
  getParentRoute,
  path: '/veranstaltungen/$slug',
  loader: async ({ context: { api }, params: { slug } }) => {
    const [page, choices] = await Promise.all([
      orElsewhere(api.programme.event.query({ slug }), `/veranstaltungen/${slug}`),
      api.programme.choices.query(),
    ]);
    return { ...page, choices };
  },
  head: eventHead,
  staticData: { module: 'src/pages/event/event-page.tsx' },
  ...pending,
  component: lazyRouteComponent(() => import('../../pages/event/event-page.tsx'), 'EventPage'),
});

const modules = createRoute({
  getParentRoute,
  path: '/module',
  loader: async ({ context: { api } }) => {
    const [modules, curricula] = await Promise.all([api.programme.modules.query(), api.programme.curricula.query()]);
    return { modules, curricula };
  },
  head: modulesHead,
  staticData: { module: 'src/pages/module/modules-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/module/modules-page.tsx'), 'ModulesPage'),
});

const module = createRoute({
  getParentRoute,
  path: '/module/$code',
  loader: async ({ context: { api }, params }) => {
    const code = params.code.toUpperCase();
    const [page, choices] = await Promise.all([
      orElsewhere(api.programme.module.query({ code }), `/module/${code}`),
      api.programme.choices.query(),
    ]);
    return { ...page, choices };
  },
  head: moduleHead,
  staticData: { module: 'src/pages/module/module-page.tsx' },
  ...pending,
  component: lazyRouteComponent(() => import('../../pages/module/module-page.tsx'), 'ModulePage'),
});

const curriculum = createRoute({
  getParentRoute,
  path: '/reihen/$slug',
  loader: ({ context: { api }, params: { slug } }) =>
    orElsewhere(api.programme.curriculum.query({ slug }), `/reihen/${slug}`),
  head: curriculumHead,
  staticData: { module: 'src/pages/curriculum/curriculum-page.tsx' },
  ...pending,
  component: lazyRouteComponent(() => import('../../pages/curriculum/curriculum-page.tsx'), 'CurriculumPage'),
});

const network = createRoute({
  getParentRoute,
  path: '/netzwerke/$slug',
  loader: async ({ context: { api }, params: { slug } }) => {
    const [page, choices] = await Promise.all([
      orElsewhere(api.programme.network.query({ slug }), `/netzwerke/${slug}`),
      api.programme.choices.query(),
    ]);
    return { ...page, choices };
  },
  head: networkHead,
  staticData: { module: 'src/pages/network/network-page.tsx' },
  ...pending,
  component: lazyRouteComponent(() => import('../../pages/network/network-page.tsx'), 'NetworkPage'),
});

const circleResult = createRoute({
  getParentRoute,
  path: '/qualitaetszirkel/$slug',
  loader: ({ context: { api }, params: { slug } }) =>
    orElsewhere(api.circles.result.query({ slug }), `/qualitaetszirkel/${slug}`),
  head: circleResultHead,
  staticData: { module: 'src/pages/circle/circle-result-page.tsx' },
  ...pending,
  component: lazyRouteComponent(() => import('../../pages/circle/circle-result-page.tsx'), 'CircleResultPage'),
});

const archive = createRoute({
  getParentRoute,
  path: '/archiv',
  loader: async ({ context: { api } }) => {
    const [archive, { networks }] = await Promise.all([
      orElsewhere(api.programme.archive.query(), '/archiv'),
      api.programme.start.query(),
    ]);
    return { archive, networks };
  },
  head: archiveHead,
  staticData: { module: 'src/pages/archive/archive-page.tsx' },
  ...pending,
  component: lazyRouteComponent(() => import('../../pages/archive/archive-page.tsx'), 'ArchivePage'),
});

const subscribe = createRoute({
  getParentRoute,
  path: '/kalender',
  validateSearch: validateCalendarSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { api }, deps: { kalender = 'land' } }) => {
    const [choices, name] = await Promise.all([
      api.calendars.choices.query(),
      api.calendars.name.query({ address: kalender }),
    ]);
    return { choices, name, calendar: kalender };
  },
  head: subscribeHead,
  staticData: { module: 'src/pages/calendar/subscribe-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/calendar/subscribe-page.tsx'), 'SubscribePage'),
});

const legalNotice = createRoute({
  getParentRoute,
  path: '/impressum',
  loader: ({ context: { api } }) => api.programme.start.query(),
  head: legalHead('impressum'),
  staticData: { module: 'src/pages/legal/legal-notice-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/legal/legal-notice-page.tsx'), 'LegalNoticePage'),
});

const privacy = createRoute({
  getParentRoute,
  path: '/datenschutz',
  loader: ({ context: { api } }) => api.programme.legalBasis.query(),
  head: legalHead('datenschutz'),
  staticData: { module: 'src/pages/legal/privacy-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/legal/privacy-page.tsx'), 'PrivacyPage'),
});

const accessibility = createRoute({
  getParentRoute,
  path: '/barrierefreiheit',
  loader: ({ context: { api } }) => api.programme.start.query(),
  head: legalHead('barrierefreiheit'),
  staticData: { module: 'src/pages/legal/accessibility-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/legal/accessibility-page.tsx'), 'AccessibilityPage'),
});

export const publicRoutes = [
  start,
  programme,
  event,
  modules,
  module,
  curriculum,
  network,
  circleResult,
  archive,
  subscribe,
  legalNotice,
  privacy,
  accessibility,
] as const;
