import { BERLIN, type Instant, parseLocalDate, parseLocalDateTime } from '@netzwerkstatt/domain';
import { changeSessions, type Occurrence } from '@netzwerkstatt/scheduling';

/** Whatever else is known about a date stays with it. */
interface Meeting extends Occurrence {
  readonly room: string;
}

const meeting = (day: string, wanted: Partial<Meeting> = {}): Meeting => ({
  id: `circle-${day}`,
  ruleDay: parseLocalDate(day),
  startsAt: parseLocalDateTime(`${day}T14:00`),
  endsAt: parseLocalDateTime(`${day}T16:00`),
  timeZone: BERLIN,
  room: 'Raum 1',
  status: 'planned',
  sequence: 0,
  revisedAt: '2027-01-05T08:00:00.000Z' as Instant,
  ...wanted,
});

/** Four third Wednesdays; somebody had moved the one in April by a day. */
export const meetings: readonly Meeting[] = [
  meeting('2027-02-17'),
  meeting('2027-03-17'),
  meeting('2027-04-21', {
    startsAt: parseLocalDateTime('2027-04-22T14:00'),
    endsAt: parseLocalDateTime('2027-04-22T16:00'),
    isByHand: true,
  }),
  meeting('2027-05-19'),
];

/** From March on the circle meets an hour and a half later; what was moved by hand stays, and is named. */
export function anHourAndAHalfLater(now: Instant): string[] {
  const answer = changeSessions(
    meetings,
    {
      kind: 'move',
      sessionId: 'circle-2027-03-17',
      scope: 'this_and_following',
      startsAt: parseLocalDateTime('2027-03-17T15:30'),
      endsAt: parseLocalDateTime('2027-03-17T17:30'),
    },
    { now, isAnnounced: true, basedOn: 7, revision: 7 },
  );
  if (!answer.ok) return [answer.refusal.code];
  const { sessions, leftAlone } = answer.value;
  return [
    ...sessions.map(({ startsAt, room, sequence }) => `${startsAt} ${room}, sequence ${sequence}`),
    ...leftAlone.map(({ session, why }) => `${session.ruleDay} left alone: ${why}`),
  ];
}
