import {
  type Action,
  type Actor,
  authorise,
  type LinkPurpose,
  type Permit,
  type Target,
} from '@netzwerkstatt/application';
import type {
  AddressChangeId,
  CertificateId,
  EventId,
  InvitationId,
  LandCode,
  NetworkId,
  PersonId,
  PollId,
  RecognitionRequestId,
  RegistrationId,
  TransferId,
} from '@netzwerkstatt/domain';
import { initTRPC, TRPCError } from '@trpc/server';
import type * as z from 'zod/mini';
import type { Context } from './context.ts';
import { errorData, errorMessage } from './error-data.ts';
import { type LimitName, limitKeyOf } from './limits.ts';
import { RefusalError } from './refusals.ts';

/** What every procedure says of itself: the line of the table that governs it, and how often it may be called. */
export interface Meta {
  readonly action: Action;
  readonly limit?: LimitName;
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    // Nothing of our inside goes out: no stack, no SQL; a refusal with its facts, or the fields that are wrong.
    isDev: false,
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      message: errorMessage(error),
      data: { ...errorData(error), path: shape.data.path },
    }),
  });

export const { router, createCallerFactory } = t;

const limited = t.procedure.use(({ ctx, meta, next }) => {
  const retryAfterSeconds = meta?.limit && ctx.countAgainst(meta.limit, limitKeyOf(meta.limit, ctx.actor));
  if (retryAfterSeconds !== undefined) throw new RefusalError({ code: 'too_many_attempts', retryAfterSeconds });
  return next();
});

/** Guarantees `ctx.permit`: for things that belong to the Land as a whole. */
export function landProcedure<A extends Action>(action: A, limit?: LimitName) {
  return limited
    .meta({ action, ...(limit && { limit }) })
    .use(({ ctx, next }) => next({ ctx: { permit: permitFor(ctx, ctx.actor, action, { land: ctx.land }) } }));
}

/** Guarantees `ctx.permit` and `ctx.personId`: for what belongs to whoever is signed in. */
export function ownProcedure<A extends Action>(action: A, limit?: LimitName) {
  return limited.meta({ action, ...(limit && { limit }) }).use(({ ctx, next }) => {
    const { actor } = ctx;
    if (actor.kind !== 'person') throw new TRPCError({ code: 'UNAUTHORIZED' });
    const permit = permitFor(ctx, actor, action, { land: ctx.land, person: actor.personId });
    return next({ ctx: { permit, personId: actor.personId satisfies PersonId } });
  });
}

/** Guarantees `ctx.permit` for the event the input names. */
export function eventProcedure<A extends Action, Input extends { event: EventId }>(
  action: A,
  schema: z.ZodMiniType<Input, unknown>,
  limit?: LimitName,
) {
  return limited
    .meta({ action, ...(limit && { limit }) })
    .input(schema)
    .use(async ({ ctx, input, next }) => {
      const target = await ctx.house.targets.ofEvent(ctx.land, (input as Input).event);
      return next({ ctx: { permit: permitFor(ctx, ctx.actor, action, target) } });
    });
}

/** Guarantees `ctx.permit` for something new that belongs to the network the input names, or to the Land itself. */
export function networkProcedure<A extends Action, Input extends object>(
  action: A,
  schema: z.ZodMiniType<Input, unknown>,
  networkOf: (input: Input) => NetworkId | undefined,
) {
  return limited
    .meta({ action })
    .input(schema)
    .use(({ ctx, input, next }) => {
      const network = networkOf(input as Input);
      const target = { land: ctx.land, ...(network !== undefined && { network }) };
      return next({ ctx: { permit: permitFor(ctx, ctx.actor, action, target) } });
    });
}

/** A registration, named by its owner or its staff, or proven by the link of a mail. */
export type RegistrationKey = { readonly registration: RegistrationId } | { readonly token: string };

/** Guarantees `ctx.permit` for the registration the input names. */
export function registrationProcedure<A extends Action, Input extends RegistrationKey>(
  action: A,
  schema: z.ZodMiniType<Input, unknown>,
  limit?: LimitName,
) {
  return limited
    .meta({ action, ...(limit && { limit }) })
    .input(schema)
    .use(async ({ ctx, input, next }) => {
      const key = input as Input;
      const subject = 'token' in key ? ctx.house.links.subjectOf('registration', key.token) : key.registration;
      const registration = subject as RegistrationId | undefined;
      // Whoever shows the link acts by the link, whoever else is signed in in that browser.
      const actor: Actor =
        'token' in key && registration !== undefined
          ? { kind: 'holder', land: ctx.land, registrationId: registration }
          : ctx.actor;
      const target = registration && (await ctx.house.targets.ofRegistration(ctx.land, registration));
      return next({ ctx: { permit: permitFor(ctx, actor, action, target) } });
    });
}

/** Guarantees `ctx.permit` for the certificate the input names. */
export const certificateProcedure = aboutProcedure<'certificate', CertificateId>('certificate', ({ house, land }, id) =>
  house.targets.ofCertificate(land, id),
);

/** Guarantees `ctx.permit` for the poll the input names, for those who run it. */
export const pollProcedure = aboutProcedure<'poll', PollId>('poll', ({ house, land }, id) =>
  house.targets.ofPoll(land, id),
);

/** Guarantees `ctx.permit` for the request for recognition the input names. */
export const recognitionProcedure = aboutProcedure<'recognition', RecognitionRequestId>(
  'recognition',
  ({ house, land }, id) => house.targets.ofRecognition(land, id),
);

/** Guarantees `ctx.permit` for the paper of one person in a poll, proven by the link of a mail. */
export function voterProcedure<A extends Action, Input extends { token: string }>(
  action: A,
  schema: z.ZodMiniType<Input, unknown>,
) {
  return limited
    .meta({ action })
    .input(schema)
    .use(async ({ ctx, input, next }) => {
      const subject = ctx.house.links.subjectOf('poll', (input as Input).token) ?? '';
      const [pollId, personId] = subject.split(':') as [PollId?, PersonId?];
      const target = pollId && personId && (await ctx.house.targets.ofPoll(ctx.land, pollId));
      if (!target) throw new TRPCError({ code: 'NOT_FOUND' });
      const actor: Actor = { kind: 'voter', land: ctx.land, pollId, personId };
      return next({ ctx: { permit: permitFor(ctx, actor, action, { ...target, person: personId }) } });
    });
}

/** Guarantees `ctx.permit` for a place to be taken over, proven by the link of the mail that asks. */
export const colleagueProcedure = linkProcedure<TransferId>('transfer', {
  target: ({ house, land }, id) => house.targets.ofTransfer(land, id),
  actor: (land, transferId) => ({ kind: 'colleague', land, transferId }),
});

/** Guarantees `ctx.permit` for an address to be confirmed, proven by the link of the mail that went there. */
export const addresseeProcedure = linkProcedure<AddressChangeId>('address', {
  target: ({ house, land }, id) => house.targets.ofAddressChange(land, id),
  actor: (land, changeId) => ({ kind: 'addressee', land, changeId }),
});

/** Guarantees `ctx.permit` for an invitation, proven by the link of its mail. */
export const inviteeProcedure = linkProcedure<InvitationId>('invitation', {
  target: ({ house, land }, id) => house.targets.ofInvitation(land, id),
  actor: (land, invitationId) => ({ kind: 'invitee', land, invitationId }),
});

/** Guarantees `ctx.permit` for the approval of a registration, proven by the link of the mail that asks for it. */
export const superiorProcedure = linkProcedure<RegistrationId>('approval', {
  target: ({ house, land }, id) => house.targets.ofRegistration(land, id),
  actor: (land, registrationId) => ({ kind: 'superior', land, registrationId }),
});

/** What the input names by its id is the target, and whoever is signed in the actor. */
function aboutProcedure<Key extends string, Id extends string>(
  key: Key,
  targetOf: (ctx: Context, id: Id) => Promise<Target | undefined>,
) {
  return <A extends Action, Input extends Readonly<Record<Key, Id>>>(
    action: A,
    schema: z.ZodMiniType<Input, unknown>,
  ) =>
    limited
      .meta({ action })
      .input(schema)
      .use(async ({ ctx, input, next }) => {
        const target = await targetOf(ctx, (input as Input)[key]);
        return next({ ctx: { permit: permitFor(ctx, ctx.actor, action, target) } });
      });
}

/** For those without an account: what the link of a mail is about is the target, and whoever has it the actor. */
function linkProcedure<Id extends string>(
  purpose: LinkPurpose,
  of: {
    readonly target: (ctx: Context, id: Id) => Promise<Target | undefined>;
    readonly actor: (land: LandCode, id: Id) => Actor;
  },
) {
  return <A extends Action, Input extends { token: string }>(action: A, schema: z.ZodMiniType<Input, unknown>) =>
    limited
      .meta({ action })
      .input(schema)
      .use(async ({ ctx, input, next }) => {
        const id = ctx.house.links.subjectOf(purpose, (input as Input).token) as Id | undefined;
        const target = id && (await of.target(ctx, id));
        if (!target) throw new TRPCError({ code: 'NOT_FOUND' });
        return next({ ctx: { permit: permitFor(ctx, of.actor(ctx.land, id), action, target) } });
      });
}

/** What is not there and what is not yours get the same answer. */
export function permitFor<A extends Action>(
  ctx: Context,
  actor: Actor,
  action: A,
  target: Target | undefined | '',
): Permit<A> {
  const permit = target && authorise(actor, action, target, ctx.house.clock.now());
  if (!permit) throw new TRPCError({ code: 'NOT_FOUND' });
  return permit;
}
