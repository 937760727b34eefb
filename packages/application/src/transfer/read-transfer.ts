import { type Instant, type SubstitutePolicy, substitutesOf } from '@netzwerkstatt/domain';
import { isAttendanceShown, type Registration, seatsOf } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type {
  Applicant,
  LandTransaction,
  ListedEvent,
  NamedColleague,
  OpenTransfer,
  PlaceTransfer,
  RegistrationRecord,
  TeamMember,
} from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { transferOf } from './answer-transfer.ts';
import { asksProfession } from './colleague-fits.ts';
import { transfersCloseAt } from './transfer-times.ts';

/** A place to be taken over, as whoever was asked sees it. */
export interface TransferPaper {
  readonly event: ListedEvent['event'];
  readonly transfer: Pick<PlaceTransfer, 'status' | 'expiresAt'>;
  /** While there is a question: who asks whom, and who may say yes. */
  readonly question?: {
    readonly from: string;
    readonly colleague: NamedColleague;
    readonly policy: SubstitutePolicy;
    /** Where the place belongs, for a colleague of the same organisation. */
    readonly organisation?: Applicant['organisation'];
    readonly profession?: Applicant['profession'];
    /** One of several places that are held together: what was answered for all of them is not asked again. */
    readonly isOfTeam?: true;
    /** Of a team: who asks will see whether they were there. */
    readonly showsAttendance?: true;
  };
}

/** What somebody sees by the link of the mail with which they were asked. */
export async function readTransfer(
  deps: Dependencies,
  permit: Permit<'transfer.answer'>,
): Promise<TransferPaper | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const transfer = await tx.transfers.get(transferOf(permit));
    const event = transfer && (await tx.events.get(transfer.event));
    const holder = transfer && (await tx.registrations.get(transfer.registration));
    if (transfer === undefined || event === undefined || holder === undefined) return undefined;
    const { expiresAt } = transfer;
    if (transfer.status !== 'open') return { event, transfer: { status: transfer.status, expiresAt } };
    if (deps.clock.now() >= expiresAt) return { event, transfer: { status: 'expired', expiresAt } };
    const policy = substitutesOf(event);
    const isOfTeam = seatsOf(holder.registration) > 1;
    const { headsSeeAttendanceSince: since } = await tx.settings.get();
    const { givenName, familyName, organisation, profession } = holder.applicant;
    return {
      event,
      transfer: { status: 'open', expiresAt },
      question: {
        from: `${givenName} ${familyName}`,
        colleague: transfer.colleague,
        policy,
        ...(policy === 'same_organisation' && { organisation }),
        ...(policy === 'same_profession' && { profession }),
        ...(isOfTeam && { isOfTeam }),
        ...(isOfTeam && isAttendanceShown(transfer.offeredAt, since) && { showsAttendance: true }),
      },
    };
  });
}

/** How the holder of a place can hand it on, and what became of the last time. */
export interface OwnTransfer {
  /** Absent: places of this event are handed on to nobody, or not any more, or this is none. */
  readonly offer?: {
    readonly policy: Exclude<SubstitutePolicy, 'none'>;
    readonly closesAt: Instant;
    /** Whether it depends on the profession of a colleague if they can come: then the holder may say it. */
    readonly asksProfession?: true;
  };
  /** Of a team: who is asked, and who comes along. */
  readonly team?: OwnTeam;
  /** Whoever withdraws leaves their place to the team they came with. */
  readonly returnsToTeam?: true;
  /** Of whoever took the place over it says nothing. */
  readonly last?: Pick<PlaceTransfer, 'status' | 'expiresAt'> & { readonly colleague?: NamedColleague };
}

/** The people of a team, as whoever holds its places sees them: who was there is not theirs to know. */
export interface OwnTeam {
  readonly asked: readonly Pick<OpenTransfer, 'id' | 'colleague' | 'expiresAt'>[];
  readonly members: readonly Pick<TeamMember, 'registration' | 'givenName' | 'familyName'>[];
}

/** What the page behind the link of a registration says about handing the place on. */
export async function ownTransfer(
  tx: LandTransaction,
  { registration }: RegistrationRecord,
  event: ListedEvent['event'],
  now: Instant,
): Promise<OwnTransfer> {
  const policy = substitutesOf(event);
  const all = await tx.transfers.ofRegistration(registration.id);
  const last = all.at(-1);
  const team = await ownTeam(tx, registration, all);
  const closesAt = transfersCloseAt(event);
  const isPossible =
    registration.status === 'confirmed' && event.status === 'published' && now < closesAt && now < firstStart(event);
  const asks = isPossible && (await asksProfession(tx, event));
  return {
    ...(isPossible && policy !== 'none' && { offer: { policy, closesAt, ...(asks && { asksProfession: true }) } }),
    ...(isPossible && (await isWithTeam(tx, registration)) && { returnsToTeam: true }),
    ...(team && { team }),
    ...(last && { last: shownToHolder(last) }),
  };
}

async function ownTeam(
  tx: LandTransaction,
  registration: Registration,
  all: readonly PlaceTransfer[],
): Promise<OwnTeam | undefined> {
  const isTeam = registration.status === 'confirmed' && (seatsOf(registration) > 1 || all.some(isTaken));
  if (!isTeam) return undefined;
  const members = await tx.transfers.membersOf([registration.id]);
  return {
    asked: all.flatMap((it) =>
      it.status === 'open' ? [{ id: it.id, colleague: it.colleague, expiresAt: it.expiresAt }] : [],
    ),
    members: members.map(({ registration: id, givenName, familyName }) => ({
      registration: id,
      givenName,
      familyName,
    })),
  };
}

function isTaken({ status }: PlaceTransfer): boolean {
  return status === 'accepted';
}

async function isWithTeam(tx: LandTransaction, { id }: Registration): Promise<boolean> {
  const team = (await tx.transfers.firstHoldersOf([id])).get(id);
  return team !== undefined && (await tx.registrations.get(team))?.registration.status === 'confirmed';
}

function shownToHolder({ status, expiresAt, ...rest }: PlaceTransfer): NonNullable<OwnTransfer['last']> {
  return { status, expiresAt, ...('colleague' in rest && { colleague: rest.colleague }) };
}
