import type { House } from '@netzwerkstatt/api';
import { type Coalesced, coalesce, type MailId, type MailRecord } from '@netzwerkstatt/application';
import { addMilliseconds, type LandCode, MINUTE_MS } from '@netzwerkstatt/domain';
import type { Logger } from 'pino';

/** Brings a mail to its reader. */
export interface Post {
  /** @returns why not, and whether another try makes sense; nothing when it was taken. */
  deliver(mail: MailRecord): Promise<Undelivered | undefined>;
}

export interface Undelivered {
  readonly reason: string;
  readonly isFinal: boolean;
}

const BATCH = 20;
/** Longer than a mail server may take; after it another worker takes the mail of one that died. */
const LEASE_MS = 2 * MINUTE_MS;
const FIRST_RETRY_MS = MINUTE_MS;
const MAX_ATTEMPTS = 10;

/** Sends what is due. @returns whether there may be more. */
export async function sendDueMail(house: House, post: Post, land: LandCode, log: Logger): Promise<boolean> {
  const now = house.clock.now();
  const mails = await house.store.inLand(land, (tx) => tx.mail.lease(now, addMilliseconds(now, LEASE_MS), BATCH));
  // Each is marked as soon as it is taken; those that are taken meanwhile are marked together.
  const markSent = coalesce<MailId, void>(
    async (_, ids) => {
      await house.store.inLand(land, (tx) => tx.mail.markSent(ids, house.clock.now()));
      return ids.map(() => undefined);
    },
    { maxBatch: BATCH },
  );
  await Promise.all(mails.map((mail) => send(house, post, land, mail, markSent, log)));
  return mails.length === BATCH;
}

async function send(
  house: House,
  post: Post,
  land: LandCode,
  mail: MailRecord,
  markSent: Coalesced<MailId, void>,
  log: Logger,
): Promise<void> {
  const undelivered = await post.deliver(mail);
  if (undelivered === undefined) return markSent(land, mail.id);
  await house.store.inLand(land, async (tx) => {
    const now = house.clock.now();
    const isOver = undelivered.isFinal || mail.attempts >= MAX_ATTEMPTS;
    log.warn({ mail: mail.id, attempts: mail.attempts, isOver }, 'a mail was not taken');
    const retryAt = isOver ? undefined : addMilliseconds(now, FIRST_RETRY_MS * 2 ** (mail.attempts - 1));
    await tx.mail.markFailed(mail.id, undelivered.reason, retryAt);
  });
}
