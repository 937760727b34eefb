import { accountRouter } from './account/router.ts';
import { addressesRouter } from './addresses/router.ts';
import { allocationRouter } from './allocation/router.ts';
import { approvalsRouter } from './approvals/router.ts';
import { calendarsRouter } from './calendars/router.ts';
import { chambersRouter } from './chambers/router.ts';
import { changesRouter } from './changes/router.ts';
import { circlesRouter } from './circles/router.ts';
import { conferenceRouter } from './conference/router.ts';
import { demonstrationRouter } from './demonstration/router.ts';
import { designsRouter } from './designs/router.ts';
import { deskRouter } from './desk/router.ts';
import { invitationsRouter } from './invitations/router.ts';
import { issuingRouter } from './issuing/router.ts';
import { modulesRouter } from './modules/router.ts';
import { ownRouter } from './own/router.ts';
import { placesRouter } from './places/router.ts';
import { planRouter } from './planning/plan-router.ts';
import { planningRouter } from './planning/router.ts';
import { pollsRouter } from './polls/router.ts';
import { programmeRouter } from './programme/router.ts';
import { proofsRouter } from './proofs/router.ts';
import { questionsRouter } from './questions/router.ts';
import { recognitionRouter } from './recognition/router.ts';
import { registrationRouter } from './registration/router.ts';
import { seriesRouter } from './series/router.ts';
import { settingsRouter } from './settings/router.ts';
import { togetherRouter } from './together/router.ts';
import { transfersRouter } from './transfers/router.ts';
import { createCallerFactory, router } from './trpc.ts';
import { vouchersRouter } from './vouchers/router.ts';

export const rootRouter = router({
  programme: programmeRouter,
  registration: registrationRouter,
  questions: questionsRouter,
  transfers: transfersRouter,
  invitations: invitationsRouter,
  vouchers: vouchersRouter,
  approvals: approvalsRouter,
  addresses: addressesRouter,
  account: accountRouter,
  own: ownRouter,
  proofs: proofsRouter,
  desk: deskRouter,
  issuing: issuingRouter,
  allocation: allocationRouter,
  together: togetherRouter,
  conference: conferenceRouter,
  chambers: chambersRouter,
  circles: circlesRouter,
  changes: changesRouter,
  modules: modulesRouter,
  plan: planRouter,
  polls: pollsRouter,
  places: placesRouter,
  series: seriesRouter,
  settings: settingsRouter,
  calendars: calendarsRouter,
  planning: planningRouter,
  recognition: recognitionRouter,
  designs: designsRouter,
  demonstration: demonstrationRouter,
});

export type RootRouter = typeof rootRouter;

/** Calls procedures without HTTP: for pages rendered on the server, and for tests. */
export const createCaller = createCallerFactory(rootRouter);
