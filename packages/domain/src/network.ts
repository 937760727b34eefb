import type { EmailAddress } from './email-address.ts';
import type { NetworkId } from './ids.ts';
import type { Ags } from './region.ts';

/** A local child-protection network with its coordination office at the youth welfare office. */
export interface Network {
  readonly id: NetworkId;
  /** Part of its public address: `leipzig`. */
  readonly slug: string;
  readonly name: string;
  /** Official name of the coordination office. */
  readonly office: string;
  /** A function mailbox, never the address of a person; absent: not known. */
  readonly mailbox?: EmailAddress;
  readonly region: Ags;
}
