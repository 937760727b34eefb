import { cpdRegimes, findCpdRegime, type LandProfile } from '@netzwerkstatt/catalogue';
import {
  type Chamber,
  type ChamberDraft,
  type ChamberField,
  type ChamberRefusal,
  type ChamberStatement,
  chambers,
  parseChamberStatement,
  regimeOfChamber,
} from '@netzwerkstatt/certificates';
import { type CpdRegime, dateOf, type Event, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { LandTransaction } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { participantsOf } from './participants-of.ts';

export type StateChamberRefusal =
  | Refusal<'event_not_found'>
  /** Its regime counts in another Land, or from a later day on. */
  | (Refusal<'chamber_not_here'> & { readonly chamber: Chamber })
  | ChamberRefusal
  | (Refusal<'chamber_text_unprintable'> & { readonly field: ChamberField; readonly letters: readonly string[] });

/** A chamber that reads certificates of an event, if somebody states what it wants to read. */
export interface OfferedChamber {
  readonly chamber: Chamber;
  readonly regime: CpdRegime;
}

export interface EventChambers {
  readonly offered: readonly OfferedChamber[];
  readonly stated: readonly ChamberStatement[];
  /** Participants whose own chamber is offered here, and nothing is stated for it yet; only chambers that have some. */
  readonly waiting: readonly { readonly chamber: Chamber; readonly people: number }[];
}

/** @returns `undefined` when there is no such event. */
export async function readChambers(
  deps: CertificateDependencies,
  permit: Permit<'registration.read_all'>,
): Promise<EventChambers | undefined> {
  const { land } = permit.target;
  const id = eventOf(permit);
  return deps.store.inLand(land, async (tx) => {
    const event = await tx.events.get(id);
    if (event === undefined) return undefined;
    const profile = landOf(deps, land);
    const offered = chambersFor(profile, event);
    const stated = await tx.chambers.forEvent(id);
    const left = offered.filter(({ chamber }) => !stated.some(({ kind }) => kind === chamber));
    const regimes = (await participantsOf(tx, id)).map(({ applicant }) => findCpdRegime(applicant.profession, profile));
    const waiting = left.flatMap(({ chamber, regime }) => {
      const people = regimes.filter((it) => it?.code === regime.code).length;
      return people === 0 ? [] : [{ chamber, people }];
    });
    return { offered, stated, waiting };
  });
}

/** From now on it stands on the certificates of those it is for; those that are issued stay as they are. */
export async function stateChamber(
  deps: CertificateDependencies,
  permit: Permit<'chamber.state'>,
  draft: ChamberDraft,
): Promise<Result<ChamberStatement, StateChamberRefusal>> {
  const { land } = permit.target;
  const id = eventOf(permit);
  return deps.store.inLand(land, async (tx) => {
    const event = await tx.events.get(id);
    if (event === undefined) return refuse({ code: 'event_not_found' });
    const isOffered = chambersFor(landOf(deps, land), event).some(({ chamber }) => chamber === draft.kind);
    if (!isOffered) return refuse({ code: 'chamber_not_here', chamber: draft.kind });
    const parsed = parseChamberStatement(draft);
    if (!parsed.ok) return parsed;
    const refusal = unprintable(deps, parsed.value);
    if (refusal !== undefined) return refuse(refusal);
    await tx.chambers.save(id, parsed.value);
    await tell(deps, tx, permit, { chamber: draft.kind, isStated: true });
    return parsed;
  });
}

/** From now on certificates are issued without it. */
export async function removeChamber(
  deps: CertificateDependencies,
  permit: Permit<'chamber.state'>,
  chamber: Chamber,
): Promise<void> {
  await deps.store.inLand(permit.target.land, async (tx) => {
    const stated = await tx.chambers.forEvent(eventOf(permit));
    if (!stated.some(({ kind }) => kind === chamber)) return;
    await tx.chambers.remove(eventOf(permit), chamber);
    await tell(deps, tx, permit, { chamber, isStated: false });
  });
}

function chambersFor({ cpdRegimes: here }: LandProfile, { sessions }: Event): readonly OfferedChamber[] {
  const lastDay =
    sessions
      .map(({ endsAt }) => dateOf(endsAt))
      .toSorted()
      .at(-1) ?? '';
  return chambers.flatMap((chamber) => {
    const code = regimeOfChamber(chamber);
    const regime = cpdRegimes.find((it) => it.code === code);
    const counts = regime !== undefined && here.includes(code) && (regime.since ?? '') <= lastDay;
    return counts ? [{ chamber, regime }] : [];
  });
}

function unprintable({ printer }: CertificateDependencies, { kind: _, ...fields }: ChamberStatement) {
  for (const [field, value] of Object.entries(fields)) {
    const letters = typeof value === 'string' ? printer.unprintable(value) : [];
    if (letters.length > 0) {
      return { code: 'chamber_text_unprintable', field: field as ChamberField, letters } as const;
    }
  }
  return undefined;
}

async function tell(
  deps: CertificateDependencies,
  tx: LandTransaction,
  permit: Permit<'chamber.state'>,
  facts: { readonly chamber: Chamber; readonly isStated: boolean },
): Promise<void> {
  const event = eventOf(permit);
  await tx.audit.write([
    {
      at: deps.clock.now(),
      actor: personBehind(permit),
      action: 'chamber.state',
      target: { kind: 'event', id: event },
      event,
      facts: { ...facts },
    },
  ]);
}
