import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { teamListCalled, teamsPath } from '../../features/team/team-lists.ts';
import { orElsewhere } from '../../lib/failure.ts';
import { personalHead } from '../heads/personal-heads.ts';
import { rootRoute } from '../root.tsx';
import { firstValue, pageOf } from '../search-params.ts';
import { proofRoutes } from './proof-routes.tsx';
import { recognitionRoutes } from './recognition-routes.tsx';

const getParentRoute = () => rootRoute;

/** Longest text that is searched for. */
const MAX_SEARCH_CHARACTERS = 200;

const register = createRoute({
  getParentRoute,
  path: '/veranstaltungen/$slug/anmelden',
  // The steps of the form have addresses, so that „back“ goes a step back.
  validateSearch: (search: Record<string, unknown>) => ({
    schritt: firstValue(search['schritt']),
    dann: firstValue(search['dann']) === 'pruefen' ? ('pruefen' as const) : undefined,
  }),
  loader: async ({ context: { api }, params: { slug } }) => {
    const [page, asked, choices, me] = await Promise.all([
      orElsewhere(api.programme.event.query({ slug }), `/veranstaltungen/${slug}/anmelden`),
      orElsewhere(api.questions.form.query({ slug }), `/veranstaltungen/${slug}/anmelden`),
      api.programme.choices.query(),
      api.account.me.query(),
    ]);
    return { page, asked, choices, person: me.isSignedIn ? (await api.own.read.query()).person : undefined };
  },
  head: personalHead('register'),
  staticData: { module: 'src/pages/register/register-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/register/register-page.tsx'), 'RegisterPage'),
});

/** The link of a mail carries its secret in the fragment, which only the browser sees: these pages ask from there. */
const registration = createRoute({
  getParentRoute,
  path: '/anmeldung',
  head: personalHead('registration'),
  staticData: { module: 'src/pages/registration/registration-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/registration/registration-page.tsx'), 'RegistrationPage'),
});

const withdraw = createRoute({
  getParentRoute,
  path: '/anmeldung/abmelden',
  head: personalHead('withdraw'),
  staticData: { module: 'src/pages/registration/withdraw-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/registration/withdraw-page.tsx'), 'WithdrawPage'),
});

const newDate = createRoute({
  getParentRoute,
  path: '/anmeldung/neuer-termin',
  head: personalHead('newDate'),
  staticData: { module: 'src/pages/registration/new-date-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/registration/new-date-page.tsx'), 'NewDatePage'),
});

const paper = createRoute({
  getParentRoute,
  path: '/terminabstimmung',
  head: personalHead('poll'),
  staticData: { module: 'src/pages/poll/paper-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/poll/paper-page.tsx'), 'PaperPage'),
});

const transfer = createRoute({
  getParentRoute,
  path: '/platz-uebernehmen',
  head: personalHead('transfer'),
  staticData: { module: 'src/pages/transfer/transfer-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/transfer/transfer-page.tsx'), 'TransferPage'),
});

const invitation = createRoute({
  getParentRoute,
  path: '/einladung',
  head: personalHead('invitation'),
  staticData: { module: 'src/pages/invitation/invitation-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/invitation/invitation-page.tsx'), 'InvitationPage'),
});

const approval = createRoute({
  getParentRoute,
  path: '/zustimmung',
  head: personalHead('approval'),
  staticData: { module: 'src/pages/approval/approval-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/approval/approval-page.tsx'), 'ApprovalPage'),
});

const address = createRoute({
  getParentRoute,
  path: '/adresse-bestaetigen',
  head: personalHead('address'),
  staticData: { module: 'src/pages/address/address-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/address/address-page.tsx'), 'AddressPage'),
});

const signIn = createRoute({
  getParentRoute,
  path: '/mein-konto',
  validateSearch: (search: Record<string, unknown>) => ({ zu: firstValue(search['zu']) }),
  // Asked anew: whoever was sent here is not signed in any more, whatever the root remembers.
  loader: ({ context: { api } }) => api.account.me.query(),
  staleTime: 0,
  head: personalHead('signIn'),
  staticData: { module: 'src/pages/account/sign-in-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/account/sign-in-page.tsx'), 'SignInPage'),
});

const signInLink = createRoute({
  getParentRoute,
  path: '/mein-konto/link',
  head: personalHead('signIn'),
  staticData: { module: 'src/pages/account/sign-in-link-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/account/sign-in-link-page.tsx'), 'SignInLinkPage'),
});

const own = createRoute({
  getParentRoute,
  path: '/meine',
  loader: async ({ context: { api } }) => {
    const [own, sessions, choices, circles, series, sentBack] = await Promise.all([
      orElsewhere(api.own.read.query(), '/meine'),
      orElsewhere(api.account.sessions.query(), '/meine'),
      api.programme.choices.query(),
      orElsewhere(api.own.circles.query(), '/meine'),
      orElsewhere(api.series.own.query(), '/meine'),
      orElsewhere(api.own.sentBack.query(), '/meine'),
    ]);
    return { own, sessions, choices, circles, series, sentBack };
  },
  head: personalHead('own'),
  staticData: { module: 'src/pages/own/own-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/own/own-page.tsx'), 'OwnPage'),
});

const teams = createRoute({
  getParentRoute,
  path: '/meine/teams',
  validateSearch: (search: Record<string, unknown>) => ({
    liste: firstValue(search['liste']),
    q: firstValue(search['q'])?.slice(0, MAX_SEARCH_CHARACTERS),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, deps: { liste, q = '', seite: page = 1 } }) => {
    const list = teamListCalled(liste);
    return orElsewhere(api.own.teams.query({ list, text: q, page }), teamsPath(list, q, page));
  },
  head: personalHead('teams'),
  staticData: { module: 'src/pages/own/teams-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/own/teams-page.tsx'), 'TeamsPage'),
});

const erasure = createRoute({
  getParentRoute,
  path: '/meine/loeschen',
  loader: ({ context: { api } }) => orElsewhere(api.own.erasure.query(), '/meine/loeschen'),
  head: personalHead('erasure'),
  staticData: { module: 'src/pages/own/erasure-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/own/erasure-page.tsx'), 'ErasurePage'),
});

const erased = createRoute({
  getParentRoute,
  path: '/daten-geloescht',
  head: personalHead('erased'),
  staticData: { module: 'src/pages/own/erased-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/own/erased-page.tsx'), 'ErasedPage'),
});

const verify = createRoute({
  getParentRoute,
  path: '/nachweis',
  head: personalHead('verify'),
  staticData: { module: 'src/pages/verify/verify-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/verify/verify-page.tsx'), 'VerifyPage'),
});

const verifyNumber = createRoute({
  getParentRoute,
  path: '/nachweis/$code',
  head: personalHead('verify'),
  staticData: { module: 'src/pages/verify/verify-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/verify/verify-page.tsx'), 'VerifyPage'),
});

const mailbox = createRoute({
  getParentRoute,
  path: '/postfach',
  validateSearch: (search: Record<string, unknown>) => ({ q: firstValue(search['q']), seite: pageOf(search['seite']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, deps: { q = '', seite = 1 } }) =>
    orElsewhere(api.demonstration.mails.query({ text: q.slice(0, MAX_SEARCH_CHARACTERS), page: seite }), '/postfach'),
  head: personalHead('mailbox'),
  staticData: { module: 'src/pages/demonstration/mailbox-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/demonstration/mailbox-page.tsx'), 'MailboxPage'),
});

const mail = createRoute({
  getParentRoute,
  path: '/postfach/$id',
  loader: ({ context: { api }, params: { id } }) =>
    orElsewhere(api.demonstration.mail.query({ id }), `/postfach/${id}`),
  head: personalHead('mailbox'),
  staticData: { module: 'src/pages/demonstration/mail-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/demonstration/mail-page.tsx'), 'MailPage'),
});

export const personalRoutes = [
  register,
  registration,
  withdraw,
  newDate,
  paper,
  transfer,
  invitation,
  approval,
  address,
  signIn,
  signInLink,
  own,
  teams,
  ...proofRoutes,
  erasure,
  erased,
  ...recognitionRoutes,
  verify,
  verifyNumber,
  mailbox,
  mail,
] as const;
