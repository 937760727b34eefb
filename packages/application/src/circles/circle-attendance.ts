import { ok, type Refusal, type RegistrationId, type Result, refuse, type SessionId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { type AttendanceRefusal, recordSheet } from '../desk/record-attendance.ts';
import type { Representation } from '../ports/index.ts';
import { type CircleNotFound, circleAtHand } from './circle-of.ts';

/** How a member was at a meeting: there, represented by the substitute, or neither. */
export type MemberStanding = 'present' | 'represented' | 'absent';

export type MeetingRefusal =
  | CircleNotFound
  | AttendanceRefusal
  | (Refusal<'substitute_missing'> & { readonly member: RegistrationId });

/**
 * Records who was at a meeting. Who was represented was not there: the meeting does not count for their certificate, and
 * the organisation had its seat all the same.
 */
export async function recordMeeting(
  deps: Dependencies,
  permit: Permit<'circle.work'>,
  command: {
    readonly session: SessionId;
    readonly members: readonly { readonly member: RegistrationId; readonly standing: MemberStanding }[];
  },
): Promise<Result<{ readonly recorded: number }, MeetingRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const found = await circleAtHand(tx, permit);
    if (!found.ok) return found;
    const { event } = found.value;
    const session = event.sessions.find((it) => it.id === command.session);
    if (session === undefined) return refuse({ code: 'event_not_found' });
    const substitutes = await tx.circles.substitutes(event.id);
    const representations: Representation[] = [];
    for (const { member, standing } of command.members) {
      if (standing !== 'represented') continue;
      const substitute = substitutes.get(member);
      if (substitute === undefined) return refuse({ code: 'substitute_missing', member });
      representations.push({ session: session.id, member, substitute });
    }
    const recorded = await tx.attendance.forEvent(event.id);
    const records = command.members.map(({ member, standing }) => ({
      registration: member,
      // Who left early keeps the minutes that were recorded at the door.
      minutes: standing === 'present' ? recorded.get(member)?.get(session.id) || session.teachingMinutes : 0,
    }));
    const sheet = await recordSheet(
      tx,
      event.id,
      { session: session.id, records },
      personBehind(permit),
      deps.clock.now(),
    );
    if (!sheet.ok) return sheet;
    await tx.circleWork.setRepresentations(session.id, representations);
    return ok(sheet.value);
  });
}
