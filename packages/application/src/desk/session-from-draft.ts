import { cleanLine, type EventSession, type Instant, type SessionId, type TimeZone } from '@netzwerkstatt/domain';
import type { Random } from '../ports/index.ts';
import type { SessionDraft } from './event-draft.ts';

/** The sessions of a draft in order; one that did not change stays as it is, to the byte in every calendar. */
export function sessionsFrom(
  drafts: readonly SessionDraft[],
  before: readonly EventSession[],
  timeZone: TimeZone,
  random: Random,
  now: Instant,
): readonly EventSession[] {
  return drafts
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .map((draft) => {
      const known = before.find(({ id }) => id === draft.id);
      return known === undefined
        ? newSession(random.id<SessionId>(), draft, timeZone, now)
        : revisedSession(known, draft, timeZone, now);
    });
}

export function newSession(id: SessionId, draft: SessionDraft, timeZone: TimeZone, now: Instant): EventSession {
  return { id, ...contentOf(draft, timeZone), status: 'planned', sequence: 0, revisedAt: now };
}

/** The session as it is drafted now; the very same where nothing is different. */
export function revisedSession(
  before: EventSession,
  draft: SessionDraft,
  timeZone: TimeZone,
  now: Instant,
): EventSession {
  return revised(before, contentOf(draft, timeZone), now);
}

type SessionContent = Omit<EventSession, 'id' | 'status' | 'sequence' | 'revisedAt' | 'isByHand'>;

function contentOf(draft: SessionDraft, timeZone: TimeZone): SessionContent {
  const { startsAt, endsAt, teachingMinutes, ruleDay, isForum, capacity } = draft;
  const title = cleanLine(draft.title ?? '');
  const roomName = cleanLine(draft.room?.name ?? '');
  const speakers = cleanLine(draft.speakers ?? '');
  return {
    ...(title !== '' && { title }),
    startsAt,
    endsAt,
    timeZone,
    teachingMinutes,
    ...(ruleDay !== undefined && { ruleDay }),
    ...(isForum && { isForum }),
    ...(roomName !== '' && { room: { ...draft.room, name: roomName } }),
    ...(capacity !== undefined && { capacity }),
    ...(speakers !== '' && { speakers }),
  };
}

function revised(before: EventSession, content: SessionContent, now: Instant): EventSession {
  const isMoved = before.startsAt !== content.startsAt || before.endsAt !== content.endsAt;
  if (!isMoved && isSame(before, content)) return before;
  const { id, status, sequence, isByHand } = before;
  return {
    id,
    ...content,
    status,
    sequence: isMoved ? sequence + 1 : sequence,
    revisedAt: now,
    ...(isByHand && { isByHand }),
  };
}

const plainFields = ['title', 'teachingMinutes', 'ruleDay', 'isForum', 'capacity', 'speakers'] as const;

function isSame(a: SessionContent, b: SessionContent): boolean {
  return (
    plainFields.every((field) => a[field] === b[field]) && a.room?.id === b.room?.id && a.room?.name === b.room?.name
  );
}
