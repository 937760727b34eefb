import { type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Challenge, ChallengeId, LandTransaction } from '../ports/index.ts';
import { openSession } from './open-session.ts';

/** The answer to every attempt that does not let in: nobody learns whether the link was wrong, used or for nobody. */
export type SignInRefusal =
  | Refusal<'sign_in_link_void'>
  | (Refusal<'sign_in_code_wrong'> & { readonly attemptsLeft: number });

/** Wrong codes before a challenge is void; with eight digits that is a chance of one in twenty million. */
const MAX_ATTEMPTS = 5;

export interface SignedIn {
  /** The secret for the cookie; only its fingerprint is kept. */
  readonly secret: string;
}

/** Signs in by the link of the mail, in whatever browser it was opened. */
export async function signInByLink(
  deps: Dependencies,
  permit: Permit<'account.sign_in'>,
  command: { readonly token: string; readonly device: string },
): Promise<Result<SignedIn, SignInRefusal>> {
  const id = deps.links.subjectOf('sign_in', command.token) as ChallengeId | undefined;
  if (id === undefined) return refuse({ code: 'sign_in_link_void' });
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const challenge = await tx.signIn.lockChallenge(id);
    if (challenge === undefined || isVoid(challenge, now)) return refuse({ code: 'sign_in_link_void' });
    return letIn(deps, tx, challenge, command.device, now);
  });
}

/** Signs in by the code of the mail, typed into the browser that asked for it. */
export async function signInByCode(
  deps: Dependencies,
  permit: Permit<'account.sign_in'>,
  command: {
    readonly challenge: ChallengeId;
    readonly code: string;
    readonly browser: string;
    readonly device: string;
  },
): Promise<Result<SignedIn, SignInRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const challenge = await tx.signIn.lockChallenge(command.challenge);
    const isOther = challenge?.browser !== command.browser;
    if (challenge === undefined || isOther || isVoid(challenge, now)) return refuse({ code: 'sign_in_link_void' });
    const digits = command.code.replace(/\D/g, '');
    if (challenge.personId !== undefined && digits === deps.links.codeFor('sign_in', challenge.id)) {
      return letIn(deps, tx, challenge, command.device, now);
    }
    const failedAttempts = challenge.failedAttempts + 1;
    await tx.signIn.saveChallenge({ ...challenge, failedAttempts });
    return refuse({ code: 'sign_in_code_wrong', attemptsLeft: MAX_ATTEMPTS - failedAttempts });
  });
}

function isVoid(challenge: Challenge, now: Instant): boolean {
  return challenge.usedAt !== undefined || now >= challenge.expiresAt || challenge.failedAttempts >= MAX_ATTEMPTS;
}

async function letIn(
  deps: Dependencies,
  tx: LandTransaction,
  challenge: Challenge,
  device: string,
  now: Instant,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { personId } = challenge;
  if (personId === undefined) return refuse({ code: 'sign_in_link_void' });
  await tx.signIn.saveChallenge({ ...challenge, usedAt: now });
  await tx.people.markEmailProven([personId], now);
  return ok({ secret: await openSession(deps, tx, { personId, device }, now) });
}
