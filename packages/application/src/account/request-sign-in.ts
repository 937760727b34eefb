import { addMilliseconds, type EmailAddress, HOUR_MS, type Instant, MINUTE_MS } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ChallengeId, MailId } from '../ports/index.ts';

/** How long a sign-in mail lets somebody in. */
export const CHALLENGE_MINUTES = 10;

/** Mails to one address in an hour; more would only help somebody to fill a stranger's mailbox. */
const MAX_MAILS_PER_HOUR = 5;

/**
 * Sends a mail with a link and a code. The answer is the same whether the address is known or not, and so is the time
 * it takes; only the owner of the mailbox learns it.
 *
 * @param browser - Fingerprint of the browser that asks: the code is good only there.
 */
export async function requestSignIn(
  deps: Dependencies,
  permit: Permit<'account.sign_in'>,
  command: { readonly email: EmailAddress; readonly browser: string; readonly locale: 'de' | 'en' },
): Promise<{ readonly challenge: ChallengeId; readonly expiresAt: Instant }> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const id = deps.random.id<ChallengeId>();
    const expiresAt = addMilliseconds(now, CHALLENGE_MINUTES * MINUTE_MS);
    const { email, browser, locale } = command;
    const person = await tx.people.findByEmail(email);
    const sent = await tx.signIn.countChallenges(email, addMilliseconds(now, -HOUR_MS));
    await tx.signIn.addChallenge({
      id,
      email,
      ...(person && { personId: person.id }),
      browser,
      createdAt: now,
      expiresAt,
      failedAttempts: 0,
    });
    if (sent < MAX_MAILS_PER_HOUR) {
      await tx.mail.add([
        {
          id: deps.random.id<MailId>(),
          key: `sign_in:${id}`,
          to: email,
          // In the language of the page that asked, whatever the account prefers: whoever asks is reading it just now.
          message: person ? { kind: 'sign_in', locale, challenge: id, expiresAt } : { kind: 'no_account', locale },
          ...(person && { person: person.id }),
          createdAt: now,
        },
      ]);
    }
    return { challenge: id, expiresAt };
  });
}
