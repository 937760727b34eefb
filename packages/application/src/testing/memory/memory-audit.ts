import type { AuditTrail } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryAudit(land: LandData): AuditTrail {
  return {
    async write(entries) {
      for (const entry of entries) land.audit.set(land.audit.size, entry);
    },
    aboutRegistration: async (event, registration) =>
      [...land.audit.values()].filter(
        ({ event: it, target }) => it === event && target.kind === 'registration' && target.id === registration,
      ),
    forEvent: async (event, limit) =>
      [...land.audit.values()]
        .filter((it) => it.event === event)
        .toReversed()
        .slice(0, limit),
  };
}
