import type { PublicIssuingKey } from '@netzwerkstatt/certificates/badge';
import type { Instant } from '@netzwerkstatt/domain';

/** A key of the Land on record. */
export interface KeptIssuingKey extends PublicIssuingKey {
  /** The secret half, readable by this house alone; gone once the key is retired. */
  readonly sealedSecret?: Uint8Array;
}

/** With what a Land signs, and signed. Nothing is ever taken out: what an old key signed still counts. */
export interface IssuingKeyStore {
  /** Oldest first. */
  all(): Promise<readonly KeptIssuingKey[]>;
  /** @returns false when the Land has one that is not retired, or one of this name: then nothing is added. */
  add(key: KeptIssuingKey): Promise<boolean>;
  /** From then on nothing is signed with it; its secret half is destroyed. A key that is retired stays as it is. */
  retire(kid: string, at: Instant): Promise<void>;
}
