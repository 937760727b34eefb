import type { CertificateLanguage } from '@netzwerkstatt/certificates';
import type {
  Ags,
  EmailAddress,
  Instant,
  NetworkId,
  OrganisationId,
  PersonId,
  PersonName,
  ProfessionCode,
} from '@netzwerkstatt/domain';
import type { Grant } from '../authorisation/actor.ts';

/** Somebody the Land knows by a mail address that is, or is waiting to be, proven. */
export interface Person {
  readonly id: PersonId;
  readonly givenName: PersonName;
  readonly familyName: PersonName;
  readonly email: EmailAddress;
  readonly profession: ProfessionCode;
  readonly organisation: { readonly id: OrganisationId; readonly name: string } | { readonly name: string };
  readonly region: Ags;
  readonly locale: 'de' | 'en';
  /** In which language they want their certificates; absent: in that of their messages. */
  readonly certificateLanguage?: CertificateLanguage;
  /** When a mail to the address was first answered; absent: never. */
  readonly emailProvenAt?: Instant;
}

/** Somebody answered the mail to an address, and what they had told with the form behind it. */
export interface ProvenDetails extends Omit<Person, 'id' | 'certificateLanguage' | 'emailProvenAt'> {
  readonly person: PersonId;
}

export interface PeopleStore {
  get(id: PersonId): Promise<Person | undefined>;
  /** Those of them who are there, in no order. */
  getMany(ids: readonly PersonId[]): Promise<readonly Person[]>;
  /**
   * People whose name is like the text, by name; a text without a letter finds none.
   *
   * @param knownTo - Only those who have ever registered for an event of this network; absent: of the whole Land.
   */
  findByName(text: string, knownTo: NetworkId | undefined, limit: number): Promise<readonly Person[]>;
  findByEmail(email: EmailAddress): Promise<Person | undefined>;
  /** Adds the person unless somebody with this address is there; who is there stays unchanged and is returned. */
  findOrAdd(person: Person): Promise<Person>;
  /** Writes over somebody who is there; throws for whoever was erased meanwhile. */
  save(person: Person): Promise<void>;
  /** Marks addresses as proven that were not yet; the others stay as they are. */
  markEmailProven(people: readonly PersonId[], at: Instant): Promise<void>;
  /**
   * Marks addresses as proven that were not yet, and makes theirs what these people told: until then anybody could have
   * written it. Who has proven the address already stays as they are.
   */
  proveDetails(details: readonly ProvenDetails[], at: Instant): Promise<void>;
  /** Also those that are over; in the order in which they were given. */
  grantsOf(id: PersonId): Promise<readonly Grant[]>;
  /** Gives a role; one that stands for the same place gets the new end. */
  grant(id: PersonId, grant: Grant): Promise<void>;
}
