import {
  type Applicant,
  acceptOffer,
  answerDates,
  askNewAddress,
  askTeam,
  checkColleague,
  chooseForums,
  confirmRequest,
  decideByStaff,
  declineOffer,
  editRegistration,
  giveBackSeats,
  keepAddress,
  offerTransfer,
  previewTeam,
  readDataCopy,
  readPriority,
  readRegistration,
  recogniseLearning,
  registerParticipant,
  requestRegistration,
  type TypedForm,
  takeBackTransfer,
  tellPriority,
  wishForForums,
  withdrawRegistration,
} from '@netzwerkstatt/application';
import type { TransferId } from '@netzwerkstatt/domain';
import type * as z from 'zod/mini';
import type { Context } from '../context.ts';
import { answerDatesInput } from '../inputs/changes.ts';
import { chooseForumsInput, wishForForumsInput } from '../inputs/conference.ts';
import { recogniseLearningInput, staffDecisionInput } from '../inputs/desk.ts';
import type { typedAnswersInput } from '../inputs/questions.ts';
import {
  type detailsInput,
  linkInput,
  registerInput,
  registrationKeyInput,
  requestInput,
} from '../inputs/registration.ts';
import {
  checkColleagueInput,
  editRegistrationInput,
  giveBackInput,
  newAddressInput,
  offerTransferInput,
  takeBackTransferInput,
  teamListInput,
  tellPriorityInput,
} from '../inputs/self-service.ts';
import { orThrow, RefusalError } from '../refusals.ts';
import { landProcedure, ownProcedure, registrationProcedure, router } from '../trpc.ts';

export const registrationRouter = router({
  /** The form of a guest: answered by mail. */
  request: landProcedure('registration.request', 'registration')
    .input(requestInput)
    .mutation(
      async ({
        ctx,
        input: { slug, seats, voucher, superior, assistance, email, needs, answers, asksForPriority, ...details },
      }) => {
        countCode(ctx, voucher);
        const applicant = { ...applicantFrom(details, assistance, ctx.locale), email };
        return orThrow(
          await requestRegistration(ctx.house, ctx.permit, {
            slug,
            applicant,
            ...(seats !== undefined && { seats }),
            ...(voucher !== undefined && { voucherCode: voucher }),
            form: formFrom(needs, answers, { asksForPriority, superior }),
          }),
        );
      },
    ),

  /** The form of somebody signed in: answered at once. */
  register: ownProcedure('registration.create', 'registration')
    .input(registerInput)
    .mutation(
      async ({
        ctx,
        input: { slug, seats, voucher, superior, assistance, needs, answers, asksForPriority, ...details },
      }) => {
        countCode(ctx, voucher);
        const applicant = applicantFrom(details, assistance, ctx.locale);
        return orThrow(
          await registerParticipant(ctx.house, ctx.permit, {
            slug,
            applicant,
            ...(seats !== undefined && { seats }),
            ...(voucher !== undefined && { voucherCode: voucher }),
            form: formFrom(needs, answers, { asksForPriority, superior }),
          }),
        );
      },
    ),

  read: registrationProcedure('registration.view', registrationKeyInput).query(async ({ ctx }) =>
    orThrow(await readRegistration(ctx.house, ctx.permit)),
  ),
  confirm: registrationProcedure('registration.confirm', linkInput).mutation(async ({ ctx }) =>
    orThrow(await confirmRequest(ctx.house, ctx.permit)),
  ),
  withdraw: registrationProcedure('registration.cancel', registrationKeyInput).mutation(async ({ ctx }) =>
    orThrow(await withdrawRegistration(ctx.house, ctx.permit)),
  ),
  giveBack: registrationProcedure('registration.cancel', giveBackInput).mutation(async ({ ctx, input }) =>
    orThrow(await giveBackSeats(ctx.house, ctx.permit, input.keep)),
  ),
  accept: registrationProcedure('registration.answer_offer', registrationKeyInput).mutation(async ({ ctx }) =>
    orThrow(await acceptOffer(ctx.house, ctx.permit)),
  ),
  decline: registrationProcedure('registration.answer_offer', registrationKeyInput).mutation(async ({ ctx }) =>
    orThrow(await declineOffer(ctx.house, ctx.permit)),
  ),
  chooseForums: registrationProcedure('registration.choose_forums', chooseForumsInput).mutation(
    async ({ ctx, input }) => orThrow(await chooseForums(ctx.house, ctx.permit, input.forums, input.keepsWishes)),
  ),
  /** Wishes take no place; they are weighed against those of everybody once the deadline is over. */
  wishForForums: registrationProcedure('registration.choose_forums', wishForForumsInput).mutation(
    async ({ ctx, input: { first, second, movesUp } }) =>
      orThrow(await wishForForums(ctx.house, ctx.permit, { first, second, movesUp })),
  ),
  /** Whether a moved date suits; „no“ gives the place back. */
  answerDates: registrationProcedure('registration.answer_dates', answerDatesInput).mutation(async ({ ctx, input }) =>
    orThrow(await answerDates(ctx.house, ctx.permit, input)),
  ),
  /** All that is kept about it, to take along. */
  copy: registrationProcedure('registration.copy', registrationKeyInput).query(async ({ ctx }) =>
    orThrow(await readDataCopy(ctx.house, ctx.permit)),
  ),
  /** Changes what was told with the registration; a place stays where it is. */
  edit: registrationProcedure('registration.edit', editRegistrationInput).mutation(
    async ({ ctx, input: { details, answers } }) => {
      const { organisation, ...told } = details;
      const { id, name } = organisation;
      const changed = { ...told, organisation: id === undefined ? { name } : { id, name } };
      orThrow(await editRegistration(ctx.house, ctx.permit, { details: changed, ...(answers && { answers }) }));
    },
  ),
  /** Whether somebody asks for priority; told to nobody but them. */
  priority: registrationProcedure('registration.tell_priority', registrationKeyInput).query(async ({ ctx }) => ({
    own: await readPriority(ctx.house, ctx.permit),
  })),
  tellPriority: registrationProcedure('registration.tell_priority', tellPriorityInput).mutation(
    async ({ ctx, input: { asks } }) => orThrow(await tellPriority(ctx.house, ctx.permit, asks)),
  ),
  /** Asks whoever reads the new address; until they answer mails go where they went. */
  askNewAddress: registrationProcedure('registration.change_address', newAddressInput, 'mail_elsewhere').mutation(
    async ({ ctx, input }) => {
      orThrow(await askNewAddress(ctx.house, ctx.permit, input.email));
    },
  ),
  keepAddress: registrationProcedure('registration.change_address', registrationKeyInput).mutation(({ ctx }) =>
    keepAddress(ctx.house, ctx.permit),
  ),
  /** Whether a colleague of this profession could have the place, while the holder still types. */
  checkColleague: registrationProcedure('registration.transfer', checkColleagueInput).query(
    async ({ ctx, input: { profession } }) => orThrow(await checkColleague(ctx.house, ctx.permit, profession)),
  ),
  /** Asks a colleague to take the place over; nothing changes before their answer. */
  offerTransfer: registrationProcedure('registration.transfer', offerTransferInput, 'mail_elsewhere').mutation(
    async ({ ctx, input: { colleague, profession } }) => {
      orThrow(await offerTransfer(ctx.house, ctx.permit, { ...colleague, locale: ctx.locale }, profession));
    },
  ),
  /** Asks everybody on a list whether they come along with a team. */
  askTeam: registrationProcedure('registration.transfer', teamListInput, 'mail_elsewhere').mutation(
    async ({ ctx, input: { list } }) => {
      const { people } = orThrow(await askTeam(ctx.house, ctx.permit, list, ctx.locale));
      return { asked: people.length };
    },
  ),
  /** The list as it was read, and the mail to the first of them; a mutation, because names have no place in an address. */
  previewTeam: registrationProcedure('registration.transfer', teamListInput).mutation(
    async ({ ctx, input: { list } }) => {
      const { people, expiresAt, mails } = orThrow(await previewTeam(ctx.house, ctx.permit, list, ctx.locale));
      const [first] = mails;
      if (first?.message.kind !== 'transfer_offered') throw new Error('a list has at least one row');
      // Its link opens nobody's question.
      const message = { ...first.message, transfer: ctx.house.random.id<TransferId>() };
      return { people, expiresAt, sample: ctx.house.showLetter(ctx.land, { ...first, message }) };
    },
  ),
  takeBackTransfer: registrationProcedure('registration.transfer', takeBackTransferInput).mutation(
    async ({ ctx, input: { transfer } }) => {
      orThrow(await takeBackTransfer(ctx.house, ctx.permit, transfer));
    },
  ),
  /** Staff moves up, admits or takes off the list. */
  decide: registrationProcedure('registration.decide', staffDecisionInput).mutation(async ({ ctx, input }) =>
    orThrow(await decideByStaff(ctx.house, ctx.permit, input)),
  ),
  /** What somebody lacks for an event counts as completed from now on. */
  recognise: registrationProcedure('registration.decide', recogniseLearningInput).mutation(async ({ ctx, input }) =>
    orThrow(await recogniseLearning(ctx.house, ctx.permit, input)),
  ),
});

/** Nobody finds a code by trying. */
function countCode(ctx: Context, voucher: string | undefined): void {
  const retryAfterSeconds = voucher === undefined ? undefined : ctx.countAgainst('voucher_code');
  if (retryAfterSeconds !== undefined) throw new RefusalError({ code: 'too_many_attempts', retryAfterSeconds });
}

/** What was told besides; whoever sends less has nothing to tell. */
export function formFrom(
  needs: TypedForm['needs'] | undefined,
  answers: z.infer<typeof typedAnswersInput> | undefined,
  more: { readonly [Field in 'asksForPriority' | 'superior']?: TypedForm[Field] | undefined } = {},
): TypedForm {
  const { asksForPriority, superior } = more;
  return {
    needs: needs ?? [],
    answers: answers ?? {},
    ...(asksForPriority !== undefined && { asksForPriority }),
    ...(superior !== undefined && { superior }),
  };
}

type Details = z.infer<typeof detailsInput>;

/** What was typed, as the use cases want it: absent where nothing was said. */
export function applicantFrom(
  { organisation, ...details }: Details,
  assistance: string | undefined,
  locale: 'de' | 'en',
): Omit<Applicant, 'email'> {
  const { id, name } = organisation;
  return {
    ...details,
    organisation: id === undefined ? { name } : { id, name },
    locale,
    ...(assistance !== undefined && { assistance }),
  };
}
