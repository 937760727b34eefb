import type { EventId, Instant } from '@netzwerkstatt/domain';
import { type AllocationPolicy, commitSeed, isDecidedTogether } from '@netzwerkstatt/registration';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction } from '../ports/index.ts';

const SEED_BYTES = 32;

/**
 * The policy with the lot of its event: the house draws the seed, once, and keeps it secret. Whoever sets the rules
 * knows its hash alone, and could not choose among draws by setting them again.
 */
export async function withLot(
  { random }: Pick<Dependencies, 'random'>,
  tx: LandTransaction,
  event: EventId,
  policy: AllocationPolicy,
  now: Instant,
): Promise<AllocationPolicy> {
  const { lot: _, ...rules } = policy;
  if (!isDecidedTogether(policy.mode)) return rules;
  const seed = Array.from(random.bytes(SEED_BYTES), (it) => it.toString(16).padStart(2, '0')).join('');
  const { commitment } = await tx.allocations.commitLot(event, {
    seed,
    commitment: commitSeed(seed),
    committedAt: now,
  });
  return { ...rules, lot: { commitment } };
}
