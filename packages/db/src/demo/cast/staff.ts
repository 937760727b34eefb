import type { Grant, Person } from '@netzwerkstatt/application';
import type {
  EmailAddress,
  Instant,
  LandCode,
  Network,
  PersonId,
  PersonName,
  ProfessionCode,
} from '@netzwerkstatt/domain';
import { parseAgs } from '@netzwerkstatt/domain';
import { nameOf } from './names.ts';
import { addressOf } from './population.ts';

/** Somebody who works for a network or for the Land. */
export interface StaffMember {
  readonly name: { readonly givenName: PersonName; readonly familyName: PersonName };
  readonly email: EmailAddress;
  readonly role: 'state' | 'coordinator' | 'auditor' | 'trainer';
  /** Slug of the network, for coordinators. */
  readonly site?: string;
  readonly office: string;
  readonly region: string;
}

function member(number: number, rest: Omit<StaffMember, 'name' | 'email'>): StaffMember {
  const name = nameOf(number);
  return { name, email: addressOf(name), ...rest };
}

const landOffice = { office: 'Landeskoordination Netzwerke für Kinderschutz', region: '14612' };

// The numbers begin where those of the population end, so that nobody has a namesake.
export const staffOfSachsen = {
  land: member(400, { role: 'state', ...landOffice }),
  leipzig: member(401, {
    role: 'coordinator',
    site: 'leipzig',
    office: 'Koordination Leipzig',
    region: '14713',
  }),
  dresden: member(402, {
    role: 'coordinator',
    site: 'dresden',
    office: 'Koordination Dresden',
    region: '14612',
  }),
  lkLeipzig: member(424, {
    role: 'coordinator',
    site: 'lk-leipzig',
    office: 'Koordination Landkreis Leipzig',
    region: '14729',
  }),
  vogtland: member(403, {
    role: 'coordinator',
    site: 'vogtland',
    office: 'Koordination Vogtlandkreis',
    region: '14523',
  }),
  funding: member(425, { role: 'state', ...landOffice }),
  catalogue: member(404, { role: 'state', ...landOffice }),
  press: member(405, { role: 'state', ...landOffice }),
  auditor: member(406, { role: 'auditor', office: 'Prüfstelle des Zuwendungsgebers', region: '14612' }),
} as const;

/** They teach; each may see the participants of their own events. */
export const speakersOfSachsen = [407, 408, 409, 410, 411, 412, 413, 426, 427, 428, 429, 430].map((number) =>
  member(number, { role: 'trainer', office: 'freiberuflich, Referent:in', region: '14612' }),
);

/** Numbered from 0. */
export function speakerOfSachsen(number: number): StaffMember {
  const speaker = speakersOfSachsen[number];
  if (speaker === undefined) throw new Error(`there is no speaker ${number}`);
  return speaker;
}

export const staffOfSaarland = {
  land: member(440, { role: 'state', office: 'Landeskoordination Frühe Hilfen Saarland', region: '10041' }),
} as const;

export function personOf({ name, email, office, region }: StaffMember, id: PersonId, provenAt: Instant): Person {
  return {
    id,
    ...name,
    email,
    profession: 'A1' as ProfessionCode,
    organisation: { name: office },
    region: parseAgs(region),
    locale: 'de',
    emailProvenAt: provenAt,
  };
}

/** What somebody may do from the first day on; speakers are given each event by itself. */
export function grantsOf({ role, site }: StaffMember, land: LandCode, networks: readonly Network[]): readonly Grant[] {
  if (role === 'trainer') return [];
  if (role !== 'coordinator') return [{ role, scope: { kind: 'land', id: land } }];
  const network = networks.find(({ slug }) => slug === site);
  if (network === undefined) throw new Error(`no network ${site}`);
  return [{ role, scope: { kind: 'network', id: network.id } }];
}
