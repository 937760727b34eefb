import type { Instant, PersonId } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction } from '../ports/index.ts';

const SECRET_BYTES = 32;

/**
 * Starts a session with a new secret. Whoever does has proven their address, so what was sent to it is theirs.
 *
 * @returns the secret, which is kept nowhere but in the person's cookie.
 */
export async function openSession(
  deps: Pick<Dependencies, 'random' | 'links'>,
  tx: LandTransaction,
  who: { readonly personId: PersonId; readonly device: string },
  now: Instant,
): Promise<string> {
  const secret = toHex(deps.random.bytes(SECRET_BYTES));
  await tx.signIn.addSession({
    key: deps.links.fingerprint(secret),
    personId: who.personId,
    createdAt: now,
    lastSeenAt: now,
    device: who.device,
  });
  await tx.certificates.claim(who.personId);
  return secret;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
