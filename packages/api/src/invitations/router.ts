import {
  declineInvitation,
  openInvitation,
  previewInvitations,
  readInvitations,
  remindSilent,
  sendInvitations,
  takeBackInvitation,
} from '@netzwerkstatt/application';
import type { InvitationId } from '@netzwerkstatt/domain';
import { TRPCError } from '@trpc/server';
import { eventInput } from '../inputs/desk.ts';
import { invitationInput, invitationsInput, sendInvitationsInput } from '../inputs/invitations.ts';
import { linkInput } from '../inputs/registration.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, inviteeProcedure, router } from '../trpc.ts';

const INVITATIONS_PER_PAGE = 50;

export const invitationsRouter = router({
  ofEvent: eventProcedure('invitation.manage', invitationsInput).query(async ({ ctx, input }) => {
    const { statuses, text, page } = input;
    const wish = { statuses, text, offset: (page - 1) * INVITATIONS_PER_PAGE, limit: INVITATIONS_PER_PAGE };
    return { ...(await readInvitations(ctx.house, ctx.permit, wish)), pageLength: INVITATIONS_PER_PAGE };
  }),
  send: eventProcedure('invitation.manage', sendInvitationsInput, 'mass_mail').mutation(async ({ ctx, input }) =>
    orThrow(await sendInvitations(ctx.house, ctx.permit, input)),
  ),

  /** A mutation, because a list of addresses has no place in the address of a page. */
  preview: eventProcedure('invitation.manage', sendInvitationsInput).mutation(async ({ ctx, input }) => {
    const mails = orThrow(await previewInvitations(ctx.house, ctx.permit, input));
    const [first] = mails;
    if (first?.message.kind !== 'invitation') throw new Error('a list has at least one row');
    // Its link opens nobody's invitation.
    const message = { ...first.message, invitation: ctx.house.random.id<InvitationId>() };
    return { recipients: mails.length, sample: ctx.house.showLetter(ctx.land, { ...first, message }) };
  }),
  remind: eventProcedure('invitation.manage', eventInput, 'mass_mail').mutation(async ({ ctx }) =>
    orThrow(await remindSilent(ctx.house, ctx.permit)),
  ),
  takeBack: eventProcedure('invitation.manage', invitationInput).mutation(async ({ ctx, input }) => {
    orThrow(await takeBackInvitation(ctx.house, ctx.permit, input.invitation));
  }),

  /** What somebody who was invited sees by the link of their mail; a mutation, because the look is kept. */
  open: inviteeProcedure('invitation.answer', linkInput).mutation(async ({ ctx }) => {
    const viewer = ctx.actor.kind === 'person' ? ctx.actor.personId : undefined;
    const paper = await openInvitation(ctx.house, ctx.permit, viewer);
    if (paper === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
    return paper;
  }),
  decline: inviteeProcedure('invitation.answer', linkInput).mutation(async ({ ctx }) => {
    orThrow(await declineInvitation(ctx.house, ctx.permit));
  }),
});
