import type { ExternalProof } from '@netzwerkstatt/certificates';
import { foldForSearch } from '@netzwerkstatt/domain';
import type { ExternalProofStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { backwards, by, page } from './order.ts';

export function memoryExternalProofs(land: LandData): ExternalProofStore {
  const all = () => [...land.externalProofs.values()];
  const oldestFirst = by<ExternalProof>(
    (it) => ('takenBackAt' in it ? it.takenBackAt : 'checkedAt' in it ? it.checkedAt : it.handedInAt),
    ({ id }) => id,
  );
  const nameOf = (proof: ExternalProof) => {
    const person = land.people.get(proof.person);
    return person ? `${person.givenName} ${person.familyName}` : '';
  };
  return {
    add: async (proof) => void land.externalProofs.set(proof.id, proof),
    get: async (id) => land.externalProofs.get(id),
    lock: async (id) => land.externalProofs.get(id),
    save: async (proof) => void land.externalProofs.set(proof.id, proof),
    remove: async (id) => void land.externalProofs.delete(id),
    forPerson: async (person) =>
      all()
        .filter((it) => it.person === person)
        .toSorted(
          backwards(
            by(
              ({ handedInAt }) => handedInAt,
              ({ id }) => id,
            ),
          ),
        ),
    async queue({ status, text, ...span }) {
      const sought = foldForSearch(text);
      const found = all()
        .filter((it) => it.status === status)
        .filter((it) => foldForSearch(`${nameOf(it)} ${it.stated.title} ${it.stated.provider}`).includes(sought))
        .toSorted(status === 'uploaded' ? oldestFirst : backwards(oldestFirst));
      return { total: found.length, proofs: page(found, span).map((proof) => ({ proof, name: nameOf(proof) })) };
    },
    async counts() {
      const count = (status: ExternalProof['status']) => all().filter((it) => it.status === status).length;
      return {
        uploaded: count('uploaded'),
        checked: count('checked'),
        rejected: count('rejected'),
        taken_back: count('taken_back'),
      };
    },
  };
}
