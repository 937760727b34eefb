import type { Brand } from '@netzwerkstatt/domain';

/** Where ids and secrets come from. */
export interface Random {
  /** A new id: a random UUID. */
  id<Id extends Brand<string, string>>(): Id;
  /** Unpredictable bytes, for numbers and secrets that nobody may guess. */
  bytes(length: number): Uint8Array;
}
