import type { AssistanceStore, KeptAssistance } from '../../ports/index.ts';
import { lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';
import { by } from './order.ts';

export function memoryAssistance(land: LandData): AssistanceStore {
  const some = (isWanted: (it: KeptAssistance) => boolean) =>
    [...land.assistance.values()].filter(isWanted).toSorted(
      by(
        ({ registration }) => registration,
        ({ need }) => need,
      ),
    );
  const eventOf = ({ registration }: KeptAssistance) => land.registrations.get(registration)?.event;

  return {
    async keep(told) {
      for (const [registration, needs] of told) {
        if (!land.registrations.has(registration)) throw new Error(`no registration ${registration} with a need`);
        for (const [key, it] of land.assistance) if (it.registration === registration) land.assistance.delete(key);
        for (const need of needs) {
          land.assistance.set(`${registration} ${need}`, { registration, need, status: 'open' });
        }
      }
    },

    of: async (registrations) => some((it) => registrations.includes(it.registration)),
    forEvent: async (event) => some((it) => eventOf(it) === event),

    async setStatus(registrations, need, status) {
      for (const registration of registrations) {
        const key = `${registration} ${need}`;
        const kept = land.assistance.get(key);
        if (kept !== undefined) land.assistance.set(key, { ...kept, status });
      }
    },

    async forget(endedBy) {
      for (const [key, it] of land.assistance) {
        const event = eventOf(it);
        const stored = event && land.events.get(event);
        if (stored !== undefined && lastEnd(stored.event) <= endedBy) land.assistance.delete(key);
      }
    },
  };
}
