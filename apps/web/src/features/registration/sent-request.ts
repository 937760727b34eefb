import type { Instant } from '@netzwerkstatt/domain';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { remembered } from '../../lib/remembered.ts';

/** A guest's form that was sent: remembered while the tab is open, so that a reload still says what is to be done. */
export interface SentRequest {
  readonly email: string;
  readonly confirmUntil: Instant;
  /** No places are kept for the code that was typed any more. */
  readonly isVoucherGivenFree?: true;
}

const memoryOf = (slug: string) => remembered<SentRequest>('tab', `sent:${slug}`);

export function readSentRequest(slug: string): SentRequest | undefined {
  return memoryOf(slug).read();
}

export function rememberSentRequest(slug: string, request: SentRequest | undefined): void {
  const memory = memoryOf(slug);
  if (request === undefined) memory.forget();
  else memory.write(request);
}

/** Once a registration is seen in this tab that waits for no mail any more, that of its form is answered. */
export function forgetAnsweredRequest({ registration, event }: Pick<OwnRegistration, 'registration' | 'event'>): void {
  if (registration.status !== 'requested') rememberSentRequest(event.slug, undefined);
}
