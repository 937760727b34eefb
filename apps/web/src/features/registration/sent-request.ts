import type { Instant } from '@netzwerkstatt/domain';
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
