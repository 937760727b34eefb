import type { Network, NetworkId, Organisation, OrganisationId } from '@netzwerkstatt/domain';

/** Who there is in a Land: its networks, and the institutions that are partners in them. */
export interface DirectoryStore {
  /** By name. */
  networks(): Promise<readonly Network[]>;
  findNetwork(slug: string): Promise<Network | undefined>;
  getNetwork(id: NetworkId): Promise<Network | undefined>;
  /** Adds, or writes over the one with this id. */
  saveNetwork(network: Network): Promise<void>;
  getOrganisation(id: OrganisationId): Promise<Organisation | undefined>;
  /**
   * Organisations whose name or place is like the text, best first: as typed, then beginning with it, then by name. A
   * text without a letter finds none.
   */
  findOrganisations(text: string, limit: number): Promise<readonly Organisation[]>;
  /** Adds, or writes over those with these ids. */
  saveOrganisations(organisations: readonly Organisation[]): Promise<void>;
}
