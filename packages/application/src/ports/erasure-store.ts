import type { Instant, PersonId } from '@netzwerkstatt/domain';

export interface ErasureStore {
  /** Keeps everybody else from adding to somebody until the transaction ends. */
  lock(person: PersonId): Promise<void>;
  /**
   * Puts nobody in the place of a person, everywhere but in their certificates, which {@link CertificateStore.redact}
   * takes: registrations stay and count, without name, address and organisation; what only the person needed is gone,
   * mails that are still on their way included, and so is what staff wrote as reasons of what they decided about them. There is no way back.
   */
  erase(person: PersonId, at: Instant): Promise<void>;
}
