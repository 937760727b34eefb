import { closeEvent, recordAttendance, startCertificateBatch, workOnBatches } from '@netzwerkstatt/application';
import type { Event, EventSession, Instant, PersonId } from '@netzwerkstatt/domain';
import type { Registration } from '@netzwerkstatt/registration';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent, targetOf } from './story-event.ts';
import { type StoryHouse, told } from './story-house.ts';

/**
 * How many of the minutes of a session somebody was there, as a share; `undefined`: nobody wrote it down. People are
 * numbered by address.
 */
export type Presence = (participant: number, person: PersonId) => number | undefined;

/** Everybody stayed, but for one in nine who left early and one in thirteen who did not come. */
export const usualPresence = (participant: number): number => {
  if (participant % 13 === 12) return 0;
  return participant % 9 === 4 ? 0.5 : 1;
};

export function attendance(
  cast: Cast,
  story: StoryEvent,
  sessionNumber: number,
  at: Instant,
  presence: Presence = usualPresence,
): Deed {
  return {
    at,
    async happen(house) {
      const { event, planner } = running(cast, story);
      const session = event.sessions[sessionNumber] as EventSession;
      const registrations = await confirmedAt(house, event);
      const permit = await house.permit(planner, 'attendance.record', targetOf(event));
      const records = registrations.flatMap(({ id, personId }, participant) => {
        const share = presence(participant, personId);
        return share === undefined ? [] : [{ registration: id, minutes: Math.round(session.teachingMinutes * share) }];
      });
      told(await recordAttendance(house.deps, permit, { session: session.id, records }));
    },
  };
}

/** The event is closed. */
export function ending(cast: Cast, story: StoryEvent, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event, planner } = running(cast, story);
      const closed = told(await closeEvent(house.deps, await house.permit(planner, 'event.close', targetOf(event))));
      cast.set(story, { event: closed, planner });
    },
  };
}

/** The event is closed, and whoever attended enough gets a certificate. */
export function closing(cast: Cast, story: StoryEvent, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event, planner } = running(cast, story);
      await ending(cast, story, at).happen(house);
      const permit = await house.permit(planner, 'certificate.issue', targetOf(event));
      told(await startCertificateBatch(house.deps, permit, { withPartial: false, countsMissingAsAbsent: true }));
      while (await workOnBatches(house.deps, house.land.code));
    },
  };
}

async function confirmedAt({ tx }: StoryHouse, { id }: Event): Promise<readonly Registration[]> {
  const query = { statuses: ['confirmed'], text: '', offset: 0, limit: 1000 } as const;
  const { records } = await tx.registrations.listForEvent(id, query);
  return records
    .toSorted((a, b) => (a.applicant.email < b.applicant.email ? -1 : 1))
    .map(({ registration }) => registration);
}
