import { foldForSearch, type Network, type Organisation } from '@netzwerkstatt/domain';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export function toNetwork(row: Selectable<Database['network']>): Network {
  const { id, slug, name, office, mailbox, region } = row;
  return { id, slug, name, office, ...(mailbox !== null && { mailbox }), region } as Network;
}

export function fromNetwork({ id, slug, name, office, mailbox, region }: Network): Insertable<Database['network']> {
  return { id, slug, name, office, mailbox: mailbox ?? null, region };
}

export function toOrganisation(row: Selectable<Database['organisation']>): Organisation {
  const { id, name, type, place, region } = row;
  return { id, name, type, place, region } as Organisation;
}

export function fromOrganisation(organisation: Organisation): Insertable<Database['organisation']> {
  const { id, name, type, place, region } = organisation;
  return { id, name, type, place, region, search_text: foldForSearch(`${name} ${place}`) };
}
