import type { Instant, RegistrationId, Result } from '@netzwerkstatt/domain';
import { ok, type Refusal, refuse } from '@netzwerkstatt/domain';
import {
  type AnsweredQuestion,
  type Registration,
  type RuleHindrance,
  type SuperiorApproval,
  shownAnswers,
  standingAt,
} from '@netzwerkstatt/registration';
import { type OwnDecision, ownDecision } from '../allocation/own-decision.ts';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type ForumChoice, readForumChoice } from '../conference/choose-forums.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import {
  type DateQuestion,
  type KeptAssistance,
  type LandTransaction,
  type ListedEvent,
  noQuestions,
  type RegistrationRecord,
} from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';
import { type OwnChangeable, readChangeable } from '../self-service/read-changeable.ts';
import { type OwnTransfer, ownTransfer } from '../transfer/read-transfer.ts';
import { aboutRegistration } from './answer-registration.ts';
import { type OwnPoints, ownPoints } from './own-points.ts';

/** Where somebody stands, for the page behind the link and for „Meine“. */
export interface OwnRegistration {
  readonly registration: Registration;
  readonly applicant: RegistrationRecord['applicant'];
  readonly event: ListedEvent['event'];
  /** 1 is next; only for those who wait. */
  readonly position?: number;
  /** The rule because of which they wait, whoever stands before them; absent where it is the line alone. */
  readonly hindrance?: RuleHindrance;
  /** Of events with forums, for those who have a place. */
  readonly forums?: ForumChoice;
  /** Whether the last new date suits, for those who were asked. */
  readonly dateQuestion?: DateQuestion;
  /** What they told with the form, on the page of this one registration. */
  readonly told?: OwnTold;
  /** What of it they can still change, on the page of this one registration; absent: nothing any more. */
  readonly changeable?: OwnChangeable;
  /** How it was decided, where all applications were decided together; on the page of this one registration. */
  readonly decision?: OwnDecision;
  /** Whether their superior agrees, where one was asked; on the page of this one registration. */
  readonly approval?: OwnApproval;
  /** What their chamber awards for it, on the page of this one registration and before the event is over. */
  readonly points?: OwnPoints;
  readonly transfer: OwnTransfer;
  /** Whether the event is over at the time of reading. */
  readonly isOver: boolean;
}

/** What was asked of their superior, as whoever registered sees it. */
export type OwnApproval = Exclude<SuperiorApproval, { status: 'named' }>;

async function ownApproval(tx: LandTransaction, id: RegistrationId): Promise<Pick<OwnRegistration, 'approval'>> {
  const kept = await tx.approvals.get(id);
  if (kept === undefined || kept.status === 'named') return {};
  const { registration: _, event: __, remindedAt: ___, ...approval } = kept;
  return { approval };
}

/** What somebody told with their registration, as they see it again. */
export interface OwnTold {
  readonly answers: readonly AnsweredQuestion[];
  readonly assistance: readonly Pick<KeptAssistance, 'need' | 'status'>[];
}

export async function readRegistration(
  deps: Dependencies,
  permit: Permit<'registration.view'>,
): Promise<Result<OwnRegistration, Refusal<'registration_not_found'>>> {
  const { registration } = aboutRegistration(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const record = await tx.registrations.get(registration);
    if (record === undefined) return refuse({ code: 'registration_not_found' });
    const dateQuestion = await tx.dateQuestions.latestFor(registration);
    const now = deps.clock.now();
    const own = await ownRegistration(tx, record, now);
    const changeable = await readChangeable(tx, record, own.event, now);
    const isOwn = isAllowed(permit.actor, 'registration.tell_priority', permit.target, now);
    const decision = await ownDecision(tx, record, isOwn);
    const points = own.isOver ? undefined : await ownPoints(tx, landOf(deps, permit.target.land), record);
    return ok({
      ...own,
      told: await ownTold(tx, record),
      ...(await ownApproval(tx, registration)),
      ...(changeable && { changeable }),
      ...(decision && { decision }),
      ...(points && { points }),
      ...(dateQuestion && { dateQuestion }),
    });
  });
}

export async function ownRegistration(
  tx: LandTransaction,
  record: RegistrationRecord,
  now: Instant,
): Promise<OwnRegistration> {
  const { applicant, event: eventId } = record;
  const registration = standingAt(record.registration, now);
  const event = await tx.events.get(eventId);
  if (event === undefined) throw new Error(`registration ${registration.id} is for an event that is not there`);
  const position = await positionOf(tx, registration.id);
  const hindrance = position === undefined ? undefined : await tx.registrations.hindranceOf(registration.id, now);
  const forums = await readForumChoice(tx, event, { registration }, now);
  return {
    registration,
    applicant,
    event,
    isOver: now >= lastEnd(event),
    transfer: await ownTransfer(tx, record, event, now),
    ...(position !== undefined && { position }),
    ...(hindrance && { hindrance }),
    ...(forums && { forums }),
  };
}

/** What was told with a registration besides who it is for. */
export async function ownTold(
  tx: LandTransaction,
  { registration: { id }, event }: RegistrationRecord,
): Promise<OwnTold> {
  const answers = (await tx.questions.answersOf([id])).get(id);
  const { questions } = (answers && (await tx.questions.forEvent(event))) ?? noQuestions;
  const assistance = await tx.assistance.of([id]);
  return {
    answers: shownAnswers(questions, answers ?? new Map()),
    assistance: assistance.map(({ need, status }) => ({ need, status })),
  };
}

async function positionOf(tx: LandTransaction, id: RegistrationId): Promise<number | undefined> {
  const ahead = await tx.registrations.aheadOf(id);
  return ahead === undefined ? undefined : ahead + 1;
}
