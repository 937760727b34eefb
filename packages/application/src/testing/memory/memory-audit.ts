import type { PersonId } from '@netzwerkstatt/domain';
import type { AuditEntry, AuditTrail } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryAudit(land: LandData): AuditTrail {
  const entries = () => [...land.audit.values()].map(({ entry }) => entry);
  return {
    async write(written) {
      for (const entry of written) land.audit.set(land.audit.size, { entry, about: personToldOf(land, entry.target) });
    },
    aboutRegistration: async (event, registration) =>
      entries().filter(
        ({ event: it, target }) => it === event && target.kind === 'registration' && target.id === registration,
      ),
    forEvent: async (event, limit) =>
      entries()
        .filter((it) => it.event === event)
        .toReversed()
        .slice(0, limit),
  };
}

/** Whose the thing is: taken down with the entry, since the thing may be gone when its person is erased. */
function personToldOf(land: LandData, { kind, id }: AuditEntry['target']): PersonId | undefined {
  switch (kind) {
    case 'person':
      return id as PersonId;
    case 'registration':
      return land.registrations.get(id as never)?.registration.personId;
    case 'certificate':
      return land.certificates.get(id as never)?.record.person;
    case 'recognition':
      return land.recognitionRequests.get(id as never)?.person;
    case 'proof':
      return land.externalProofs.get(id as never)?.person;
    default:
      return undefined;
  }
}
