import type { RegistrationId, SessionId } from '@netzwerkstatt/domain';
import type { AttendanceStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryAttendance(land: LandData): AttendanceStore {
  return {
    async record(records) {
      for (const it of records) land.attendance.set(`${it.session} ${it.registration}`, it);
    },

    async forEvent(event) {
      const sessions = new Set(land.events.get(event)?.event.sessions.map((it) => it.id));
      const attended = new Map<RegistrationId, Map<SessionId, number>>();
      for (const { session, registration, minutes } of land.attendance.values()) {
        if (!sessions.has(session)) continue;
        const own = attended.get(registration) ?? new Map<SessionId, number>();
        attended.set(registration, own.set(session, minutes));
      }
      return attended;
    },

    async of(registration) {
      const own = [...land.attendance.values()].filter((it) => it.registration === registration);
      return new Map(own.map(({ session, minutes }) => [session, minutes]));
    },
  };
}
