import type { Event, Instant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { Registration, RegistrationState } from '@netzwerkstatt/registration';
import type { CalendarScope, CalendarWindow } from '../../ports/index.ts';
import { aSessionOn } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

export const aWindow = (wanted: Partial<CalendarWindow> = {}): CalendarWindow => ({
  now: TEST_NOW,
  pastDays: 365,
  cancelledDays: 30,
  ...wanted,
});

/** A store under test with short words for what the contract of calendars does. */
export async function openCalendars(create: CreateStore) {
  const scene = await openScene(create);
  return {
    ...scene,
    on: (day: string, wanted: Partial<Event> = {}) => scene.savedEvent({ sessions: [aSessionOn(day)], ...wanted }),
    events: (scope: CalendarScope, window?: Partial<CalendarWindow>) =>
      scene.inLand((tx) => tx.calendars.events(scope, aWindow(window))),
    stamp: (scope: CalendarScope, window?: Partial<CalendarWindow>) =>
      scene.inLand((tx) => tx.calendars.stamp(scope, aWindow(window))),
    /** Saves the next revision of an event. */
    save: (event: Event, at: Instant) => scene.inLand((tx) => tx.events.save(event, event.revision - 1, at)),
    async become(event: Event, before: Registration, state: RegistrationState): Promise<Registration> {
      const { id, personId, requestedAt } = before;
      const after: Registration = { id, personId, requestedAt, ...state };
      const change = { before, after, cause: 'withdraw' } as const;
      await scene.inLand((tx) => tx.registrations.write(event.id, [change], new Map()));
      return after;
    },
  };
}
