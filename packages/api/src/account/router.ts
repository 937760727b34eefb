import {
  isAllowed,
  isAllowedSomewhere,
  listSessions,
  requestSignIn,
  signInByCode,
  signInByLink,
  signOut,
  signOutEverywhere,
} from '@netzwerkstatt/application';
import { signInCodeInput, signInLinkInput, signInRequestInput } from '../inputs/account.ts';
import { orThrow } from '../refusals.ts';
import { landProcedure, ownProcedure, router } from '../trpc.ts';

export const accountRouter = router({
  /** Who is signed in in this browser, as far as a page needs to know. */
  me: landProcedure('account.sign_in').query(({ ctx }) => {
    const { actor } = ctx;
    if (actor.kind !== 'person')
      return {
        isSignedIn: false,
        hasDesk: false,
        mayWrite: false,
        hasSettings: false,
        hasProofs: false,
        hasRecognitions: false,
        hasSeries: false,
      } as const;
    const now = ctx.house.clock.now();
    return {
      isSignedIn: true,
      person: actor.personId,
      hasDesk: isAllowed(actor, 'desk.read', { land: ctx.land }, now),
      hasSettings: isAllowed(actor, 'land.read_settings', { land: ctx.land }, now),
      hasSeries: isAllowed(actor, 'series.read', { land: ctx.land }, now),
      hasProofs: isAllowed(actor, 'proof.check', { land: ctx.land }, now),
      hasRecognitions: isAllowed(actor, 'recognition.read', { land: ctx.land }, now),
      mayWrite: isAllowedSomewhere(actor, 'event.create', now),
    } as const;
  }),
  requestSignIn: landProcedure('account.sign_in', 'sign_in')
    .input(signInRequestInput)
    .mutation(({ ctx, input }) =>
      requestSignIn(ctx.house, ctx.permit, { email: input.email, browser: ctx.browser(), locale: ctx.locale }),
    ),
  signInByLink: landProcedure('account.sign_in', 'sign_in_attempt')
    .input(signInLinkInput)
    .mutation(async ({ ctx, input }) => {
      const { secret } = orThrow(await signInByLink(ctx.house, ctx.permit, { ...input, device: ctx.device }));
      ctx.startSession(secret);
    }),
  signInByCode: landProcedure('account.sign_in', 'sign_in_attempt')
    .input(signInCodeInput)
    .mutation(async ({ ctx, input }) => {
      const attempt = { ...input, browser: ctx.browser(), device: ctx.device };
      const { secret } = orThrow(await signInByCode(ctx.house, ctx.permit, attempt));
      ctx.startSession(secret);
    }),
  sessions: ownProcedure('own.sessions').query(({ ctx }) =>
    listSessions(ctx.house, ctx.permit, ctx.sessionSecret ?? ''),
  ),
  signOut: landProcedure('account.sign_in').mutation(async ({ ctx }) => {
    if (ctx.sessionSecret !== undefined) await signOut(ctx.house, ctx.land, ctx.sessionSecret);
    ctx.endSession();
  }),
  signOutEverywhere: ownProcedure('own.sessions').mutation(async ({ ctx }) => {
    await signOutEverywhere(ctx.house, ctx.permit);
    ctx.endSession();
  }),
});
