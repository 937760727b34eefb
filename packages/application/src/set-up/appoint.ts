import {
  type EmailAddress,
  type LandCode,
  ok,
  type PersonId,
  type PersonName,
  type ProfessionCode,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Grant } from '../authorisation/actor.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { LandTransaction, Person } from '../ports/index.ts';

/** What whoever runs the house may give: roles for a Land or for one of its networks, by the slug of the network. */
export type Office =
  | { readonly role: 'state' | 'auditor' }
  | { readonly role: 'coordinator'; readonly network: string };

export interface Appointment {
  readonly email: EmailAddress;
  readonly givenName: PersonName;
  readonly familyName: PersonName;
  readonly office: Office;
}

/** „Sonstige / keine Angabe“, until the person says more about themselves. */
const NOT_STATED = 'X9' as ProfessionCode;

/**
 * Gives somebody an office without anybody's leave: the first people of a Land have nobody above them who could do it.
 * Only a command on the machine calls this, never a page.
 *
 * @returns who it is; somebody who is known under the address keeps the name they have.
 */
export async function appoint(
  deps: Pick<Dependencies, 'store' | 'clock' | 'random' | 'lands'>,
  code: LandCode,
  { office, ...told }: Appointment,
): Promise<Result<Person, Refusal<'network_not_found'>>> {
  return deps.store.inLand(code, async (tx) => {
    const place = await placeOf(deps, tx, code, office);
    if (place === undefined) return refuse({ code: 'network_not_found' });
    const { scope, organisation, region } = place;
    const person = await tx.people.findOrAdd({
      id: deps.random.id<PersonId>(),
      ...told,
      profession: NOT_STATED,
      organisation: { name: organisation },
      region,
      locale: 'de',
    });
    await tx.people.grant(person.id, { role: office.role, scope });
    await tx.audit.write([
      {
        at: deps.clock.now(),
        actor: 'operator',
        action: 'role.give',
        target: { kind: 'person', id: person.id },
        facts: { role: office.role, scope: scope.kind, place: scope.id },
      },
    ]);
    return ok(person);
  });
}

/** Where the office reaches, and where its holder works. */
async function placeOf(
  deps: Pick<Dependencies, 'lands'>,
  tx: LandTransaction,
  code: LandCode,
  office: Office,
): Promise<{ scope: Grant['scope']; organisation: string; region: Person['region'] } | undefined> {
  if (office.role === 'coordinator') {
    const network = await tx.directory.findNetwork(office.network);
    return (
      network && { scope: { kind: 'network', id: network.id }, organisation: network.office, region: network.region }
    );
  }
  const { certificate, regions } = landOf(deps, code);
  const [seat] = regions;
  if (seat === undefined) throw new Error(`${code} has no region`);
  return { scope: { kind: 'land', id: code }, organisation: certificate.issuer, region: seat.ags };
}
