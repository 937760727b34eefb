import type { EmailAddress, EventSession, Instant, LocalDate, Refusal, Result } from '@netzwerkstatt/domain';
import { ok, refuse } from '@netzwerkstatt/domain';
import {
  type AnsweredQuestion,
  type Registration,
  ranksByPriority,
  type SuperiorApproval,
  type SuperiorApprovalStatus,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MailKind } from '../mail/mail-message.ts';
import type {
  AddressChange,
  Applicant,
  AuditEntry,
  KeptAssistance,
  MailRecord,
  TransferState,
} from '../ports/index.ts';
import { aboutRegistration } from '../registration/answer-registration.ts';
import { type OwnTold, ownTold } from '../registration/read-registration.ts';

/** All that is kept about one registration, for the person it belongs to: nothing of anybody else. */
export interface DataCopy {
  readonly madeAt: Instant;
  readonly event: { readonly title: string; readonly sessions: readonly CopiedSession[] };
  readonly registration: Registration;
  readonly details: Applicant;
  readonly answers: readonly AnsweredQuestion[];
  readonly assistance: readonly Pick<KeptAssistance, 'need' | 'status'>[];
  /** Whether they ask for priority, where applications are ranked by it, or were when they told it. */
  readonly asksForPriority?: boolean;
  /** Of the superior they named, with what came back. */
  readonly approval?: CopiedApproval;
  readonly newAddress?: Pick<AddressChange, 'email' | 'askedAt'>;
  /** That a place was to be handed on, and how it ended; not to whom. */
  readonly transfers: readonly { readonly status: TransferState['status']; readonly offeredAt: Instant }[];
  readonly certificates: readonly { readonly number: string; readonly issuedOn: LocalDate; readonly status: string }[];
  readonly mails: readonly CopiedMail[];
  readonly history: readonly CopiedEntry[];
}

export interface CopiedSession extends Pick<EventSession, 'title' | 'startsAt' | 'endsAt' | 'status'> {
  /** Absent: nothing is recorded. */
  readonly attendedMinutes?: number;
  /** Of a forum: whether it was chosen. */
  readonly isChosen?: boolean;
}

export interface CopiedApproval {
  readonly email: EmailAddress;
  readonly status: SuperiorApprovalStatus;
  readonly answeredAt?: Instant;
  readonly word?: string;
}

export interface CopiedMail extends Pick<MailRecord, 'to' | 'state' | 'sentAt'> {
  readonly kind: MailKind;
  readonly writtenAt: Instant;
}

/** A line of the trail; of others it says only what they were. */
export interface CopiedEntry extends Pick<AuditEntry, 'at' | 'action'> {
  readonly by: 'person' | 'house' | 'staff' | 'others';
  readonly from?: string;
  readonly to?: string;
}

/** A copy to take along, for whoever has the link of the registration, or is signed in as its person. */
export async function readDataCopy(
  deps: Dependencies,
  permit: Permit<'registration.copy'>,
): Promise<Result<DataCopy, Refusal<'registration_not_found'>>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const record = await tx.registrations.get(id);
    const event = await tx.events.get(eventId);
    if (record === undefined || event === undefined) return refuse({ code: 'registration_not_found' });
    const { registration, applicant } = record;
    const attended = (await tx.attendance.forEvent(eventId)).get(id);
    const chosen = (await tx.conferences.choices(eventId)).get(id) ?? [];
    const told: OwnTold = await ownTold(tx, record);
    const policy = await tx.registrations.policyOf(eventId);
    const asksForPriority = (await tx.allocations.priorityRequests(eventId)).has(id);
    // What was told is kept, also where the rules ask for it no more.
    const isPriorityTold = asksForPriority || (policy !== undefined && ranksByPriority(policy));
    const approval = await tx.approvals.get(id);
    const change = await tx.addressChanges.ofRegistration(id);
    const certificates = await tx.certificates.forPerson(registration.personId);
    const sessions = event.sessions.map(({ id: session, title, startsAt, endsAt, status, isForum }): CopiedSession => {
      const attendedMinutes = attended?.get(session);
      return {
        ...(title !== undefined && { title }),
        startsAt,
        endsAt,
        status,
        ...(attendedMinutes !== undefined && { attendedMinutes }),
        ...(isForum && { isChosen: chosen.includes(session) }),
      };
    });
    return ok({
      madeAt: deps.clock.now(),
      event: { title: event.title, sessions },
      registration,
      details: applicant,
      answers: told.answers,
      assistance: told.assistance,
      ...(isPriorityTold && { asksForPriority }),
      ...(approval && { approval: copiedApproval(approval) }),
      ...(change && { newAddress: { email: change.email, askedAt: change.askedAt } }),
      transfers: (await tx.transfers.ofRegistration(id)).map(({ status, offeredAt }) => ({ status, offeredAt })),
      certificates: certificates
        .filter((it) => it.registration === id)
        .map(({ certificate: { document, status } }) => ({
          number: document.number,
          issuedOn: document.issuedOn,
          status,
        })),
      mails: (await tx.mail.about(id)).map(
        ({ message: { kind }, to, state, createdAt, sentAt }): CopiedMail => ({
          kind,
          to,
          state,
          writtenAt: createdAt,
          ...(sentAt !== undefined && { sentAt }),
        }),
      ),
      history: (await tx.audit.aboutRegistration(eventId, id)).map((it) => copied(it, registration)),
    });
  });
}

function copiedApproval(approval: SuperiorApproval): CopiedApproval {
  const { email, status } = approval;
  if (!('answeredAt' in approval)) return { email, status };
  const { answeredAt, word } = approval;
  return { email, status, answeredAt, ...(word !== undefined && { word }) };
}

function copied({ at, action, actor, facts = {} }: AuditEntry, { personId }: Registration): CopiedEntry {
  const text = (fact: 'from' | 'to') => (typeof facts[fact] === 'string' ? { [fact]: facts[fact] } : {});
  return { at, action, by: who(actor, personId), ...text('from'), ...text('to') };
}

function who(actor: string, personId: string): CopiedEntry['by'] {
  switch (actor) {
    case personId:
    case 'holder':
    case 'addressee':
      return 'person';
    case 'house':
      return 'house';
    case 'colleague':
    case 'anyone':
      return 'others';
    default:
      return 'staff';
  }
}
