import type { House } from '@netzwerkstatt/api';
import type { MailRecord } from '@netzwerkstatt/application';
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
  await Promise.all(mails.map((mail) => send(house, post, land, mail, log)));
  return mails.length === BATCH;
}

async function send(house: House, post: Post, land: LandCode, mail: MailRecord, log: Logger): Promise<void> {
  const undelivered = await post.deliver(mail);
  await house.store.inLand(land, async (tx) => {
    const now = house.clock.now();
    if (undelivered === undefined) return tx.mail.markSent(mail.id, now);
    const isOver = undelivered.isFinal || mail.attempts >= MAX_ATTEMPTS;
    log.warn({ mail: mail.id, attempts: mail.attempts, isOver }, 'a mail was not taken');
    const retryAt = isOver ? undefined : addMilliseconds(now, FIRST_RETRY_MS * 2 ** (mail.attempts - 1));
    await tx.mail.markFailed(mail.id, undelivered.reason, retryAt);
  });
}
