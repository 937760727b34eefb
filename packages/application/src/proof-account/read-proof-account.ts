import { keepProofAccount, type PeriodChoice, type ProofAccount, usualPeriod } from '@netzwerkstatt/certificates';
import type { CpdRegime, CpdRegimeCode, LocalDate } from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { Person } from '../ports/index.ts';
import { type OfferedRegime, offeredRegimes } from './own-regimes.ts';
import { type OwnProof, proofsOf } from './proof-entries.ts';

/** What somebody wants to see: of which regime, and as of which day; absent: their first one, today. */
export interface AccountWish {
  readonly regime?: CpdRegimeCode;
  readonly day?: LocalDate;
}

/** The proof accounts of a person, one of them open. */
export interface ProofAccounts {
  readonly person: Person;
  readonly today: LocalDate;
  readonly reminds: boolean;
  readonly regimes: readonly OfferedRegime[];
  /** Absent where no regime goes with their profession and they opened none. */
  readonly shown?: ShownAccount;
}

export interface ShownAccount {
  readonly regime: CpdRegime;
  readonly choice: PeriodChoice;
  /** Whether they chose the years themselves. */
  readonly isKept: boolean;
  /** Today, or the last day of a period that is over. */
  readonly asOf: LocalDate;
  readonly account: ProofAccount;
  /** What stands behind its lines, by the id of their entry. */
  readonly proofs: ReadonlyMap<string, Omit<OwnProof, 'entry'>>;
}

export async function readProofAccounts(
  deps: Dependencies,
  permit: Permit<'proof.account'>,
  wish: AccountWish,
): Promise<ProofAccounts> {
  const id = personOf(permit);
  const land = landOf(deps, permit.target.land);
  const today = toLocalDate(deps.clock.now(), land.timeZone);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const person = await tx.people.get(id);
    if (person === undefined) throw new Error(`person ${id} is signed in and not there`);
    const kept = await tx.proofAccounts.accountsOf(id);
    const reminds = await tx.proofAccounts.reminds(id);
    const regimes = offeredRegimes(person.profession, kept, land);
    const regime = regimes.find(({ regime: { code }, account }) =>
      wish.regime === undefined ? account !== undefined : code === wish.regime,
    )?.regime;
    if (regime === undefined) return { person, today, reminds, regimes };
    const choice = kept.find((it) => it.regime === regime.code)?.period;
    const proofs = await proofsOf(tx, id);
    // Nobody knows today what counts tomorrow.
    const day = wish.day !== undefined && wish.day < today ? wish.day : today;
    const period = choice ?? usualPeriod(regime);
    const account = keepProofAccount(
      regime,
      proofs.map(({ entry }) => entry),
      period,
      day,
    );
    const { to } = account.period;
    return {
      person,
      today,
      reminds,
      regimes,
      shown: {
        regime,
        choice: period,
        isKept: choice !== undefined,
        asOf: to !== undefined && to < today ? to : today,
        account,
        proofs: new Map(proofs.map(({ entry, ...proof }) => [entry.id, proof])),
      },
    };
  });
}
