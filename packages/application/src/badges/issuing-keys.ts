import type { Instant, LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';
import type { KeptIssuingKey, LandTransaction } from '../ports/index.ts';
import type { BadgeIssuer } from './badge-issuer.ts';

type KeyDependencies = Pick<Dependencies, 'clock'> & { readonly badges: BadgeIssuer };

/** The key of the Land that signs now. Each year has one of its own: the first who signs in a new year makes it. */
export async function signingKey(deps: KeyDependencies, tx: LandTransaction, land: LandCode): Promise<KeptIssuingKey> {
  const current = await currentKey(tx);
  // A clock that was set back finds a key of the future, which signs as well as any other.
  if (current !== undefined && yearOf(current.usedFrom) >= yearOf(deps.clock.now())) return current;
  return replaceKey(deps, tx, land, current, 'clock');
}

/**
 * Retires the key of the Land and makes a new one, before its year is over. For whoever runs the house; no page does it.
 *
 * @returns the new key.
 */
export async function rotateIssuingKey(
  deps: KeyDependencies & Pick<Dependencies, 'store'>,
  land: LandCode,
): Promise<KeptIssuingKey> {
  return deps.store.inLand(land, async (tx) => replaceKey(deps, tx, land, await currentKey(tx), 'operator'));
}

async function replaceKey(
  deps: KeyDependencies,
  tx: LandTransaction,
  land: LandCode,
  current: KeptIssuingKey | undefined,
  actor: 'clock' | 'operator',
): Promise<KeptIssuingKey> {
  const now = deps.clock.now();
  if (current !== undefined) await tx.issuingKeys.retire(current.kid, now);
  const kid = nextKid(await tx.issuingKeys.all(), now);
  const key: KeptIssuingKey = { kid, usedFrom: now, ...(await deps.badges.createKey(land, kid)) };
  if (!(await tx.issuingKeys.add(key))) {
    // Another process made one meanwhile.
    const theirs = await currentKey(tx);
    if (theirs === undefined) throw new Error(`${land} has no key to sign with`);
    return theirs;
  }
  await tx.audit.write([
    {
      at: now,
      actor,
      action: 'issuing_key.rotate',
      target: { kind: 'land', id: land },
      facts: { kid, ...(current !== undefined && { retired: current.kid }) },
    },
  ]);
  return key;
}

async function currentKey(tx: LandTransaction): Promise<KeptIssuingKey | undefined> {
  return (await tx.issuingKeys.all()).find(({ retiredAt }) => retiredAt === undefined);
}

/** `key-2027`, and for a further one in the same year `key-2027-2`. */
function nextKid(keys: readonly KeptIssuingKey[], now: Instant): string {
  const ofYear = `key-${yearOf(now)}`;
  const count = keys.filter(({ kid }) => kid === ofYear || kid.startsWith(`${ofYear}-`)).length;
  return count === 0 ? ofYear : `${ofYear}-${count + 1}`;
}

function yearOf(instant: Instant): string {
  return instant.slice(0, 4);
}
