import { declineInvitation, openInvitation, readInvitations, sendInvitations } from '@netzwerkstatt/application';
import { TRPCError } from '@trpc/server';
import { eventInput } from '../inputs/desk.ts';
import { sendInvitationsInput } from '../inputs/invitations.ts';
import { linkInput } from '../inputs/registration.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, inviteeProcedure, router } from '../trpc.ts';

export const invitationsRouter = router({
  ofEvent: eventProcedure('invitation.manage', eventInput).query(({ ctx }) => readInvitations(ctx.house, ctx.permit)),
  send: eventProcedure('invitation.manage', sendInvitationsInput, 'mass_mail').mutation(async ({ ctx, input }) =>
    orThrow(await sendInvitations(ctx.house, ctx.permit, input.list)),
  ),

  /** What somebody who was invited sees by the link of their mail; a mutation, because the look is kept. */
  open: inviteeProcedure('invitation.answer', linkInput).mutation(async ({ ctx }) => {
    const paper = await openInvitation(ctx.house, ctx.permit);
    if (paper === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
    return paper;
  }),
  decline: inviteeProcedure('invitation.answer', linkInput).mutation(async ({ ctx }) => {
    orThrow(await declineInvitation(ctx.house, ctx.permit));
  }),
});
