import {
  dateOf,
  foldForSearch,
  forumSlots,
  runAtTheSameTime,
  type SessionId,
  type SessionRoom,
  speakersOf,
} from '@netzwerkstatt/domain';
import { type ConferenceProgramme, type ForumFrame, inOrder, type ProgrammeSession } from './conference-programme.ts';
import type { ProgrammeCheck, ProgrammeProblem, ProgrammeWarning } from './programme-findings.ts';
import { wallMinutesBetween } from './wall-minutes.ts';

/** Longer than any lunch: whoever leaves so much open has probably forgotten something. */
export const MAX_BREAK_MINUTES = 90;

/** What a programme is checked against. */
export interface ProgrammeContext {
  /** Places at the conference as a whole. */
  readonly capacity: number;
  /** How many a room takes, where that is known. */
  readonly roomCapacity?: (room: SessionRoom) => number | undefined;
  /** How many people chose a forum already. */
  readonly chosen?: ReadonlyMap<SessionId, number>;
}

/**
 * Whether a conference can take place as its programme says, asked while somebody plans it and again before it is
 * released. Everything that is wrong is said at once.
 */
export function checkProgramme(programme: ConferenceProgramme, context: ProgrammeContext): ProgrammeCheck {
  const { sessions, frames } = inOrder(programme);
  const problems: ProgrammeProblem[] = frames
    .filter((it) => it.endsAt <= it.startsAt)
    .map(({ startsAt, endsAt }) => ({ code: 'frame_ends_before_start', startsAt, endsAt }));
  if (sessions.length === 0) problems.push({ code: 'no_session' });
  for (const [index, session] of sessions.entries()) {
    problems.push(...problemsOf(session, frames, context));
    for (const other of sessions.slice(0, index)) problems.push(...problemsBetween(other, session));
  }
  return { problems, warnings: [...tooFewSeats(sessions, context), ...longGaps(sessions)] };
}

function problemsOf(
  session: ProgrammeSession,
  frames: readonly ForumFrame[],
  { roomCapacity, chosen }: ProgrammeContext,
): ProgrammeProblem[] {
  const { id, title, startsAt, endsAt, teachingMinutes, capacity, room } = session;
  const problems: ProgrammeProblem[] = [];
  const lengthMinutes = wallMinutesBetween(startsAt, endsAt);
  if (title.trim() === '') problems.push({ code: 'title_missing', session: id });
  if (lengthMinutes <= 0) {
    problems.push({ code: 'session_ends_before_start', session: id, startsAt, endsAt });
  } else if (teachingMinutes > lengthMinutes) {
    problems.push({ code: 'teaching_minutes_impossible', session: id, teachingMinutes, lengthMinutes });
  }
  if (session.isForum) problems.push(...outOfFrame(session, frames));
  const places = room && roomCapacity?.(room);
  if (capacity !== undefined && room !== undefined && places !== undefined && capacity > places) {
    const facts = { capacity, roomCapacity: places, room: room.name };
    problems.push({ code: 'forum_larger_than_room', session: id, ...facts });
  }
  const alreadyChosen = chosen?.get(id) ?? 0;
  if (capacity !== undefined && alreadyChosen > capacity) {
    problems.push({ code: 'forum_chosen_by_more', session: id, capacity, chosen: alreadyChosen });
  }
  return problems;
}

function outOfFrame(forum: ProgrammeSession, frames: readonly ForumFrame[]): ProgrammeProblem[] {
  const touched = frames.filter((it) => runAtTheSameTime(it, forum));
  const [slot] = touched;
  if (slot === undefined || touched.some((it) => it.startsAt <= forum.startsAt && forum.endsAt <= it.endsAt)) return [];
  const lengthMinutes = wallMinutesBetween(forum.startsAt, forum.endsAt);
  const slotMinutes = wallMinutesBetween(slot.startsAt, slot.endsAt);
  return lengthMinutes > slotMinutes
    ? [{ code: 'forum_longer_than_slot', session: forum.id, lengthMinutes, slotMinutes, slot }]
    : [{ code: 'forum_outside_slot', session: forum.id, slot }];
}

function problemsBetween(other: ProgrammeSession, session: ProgrammeSession): ProgrammeProblem[] {
  if (!runAtTheSameTime(other, session)) return [];
  const both = { session: session.id, other: other.id };
  const problems: ProgrammeProblem[] = [];
  if (!(other.isForum && session.isForum)) problems.push({ code: 'sessions_overlap', ...both });
  if (other.room && session.room && isSameRoom(other.room, session.room)) {
    problems.push({ code: 'room_taken_twice', ...both, room: session.room.name });
  }
  const taken = new Set(speakersOf(other).map(foldForSearch));
  for (const speaker of speakersOf(session).filter((it) => taken.has(foldForSearch(it)))) {
    problems.push({ code: 'speaker_taken_twice', ...both, speaker });
  }
  return problems;
}

function isSameRoom(a: SessionRoom, b: SessionRoom): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return foldForSearch(a.name) === foldForSearch(b.name);
}

function tooFewSeats(sessions: readonly ProgrammeSession[], { capacity }: ProgrammeContext): ProgrammeWarning[] {
  return forumSlots(sessions).flatMap((slot): ProgrammeWarning[] => {
    // A forum without a number of its own takes everybody; and of a long slot nobody can say how they divide.
    const sizes = slot.flatMap((it) => it.capacity ?? []);
    const seats = sizes.reduce((sum, it) => sum + it, 0);
    if (sizes.length < slot.length || seats >= capacity) return [];
    return [{ code: 'forum_seats_too_few', sessions: slot.map(({ id }) => id), seats, capacity }];
  });
}

function longGaps(sessions: readonly ProgrammeSession[]): ProgrammeWarning[] {
  const gaps: ProgrammeWarning[] = [];
  let until: ProgrammeSession['endsAt'] | undefined;
  for (const { startsAt, endsAt } of sessions) {
    if (until !== undefined && dateOf(until) === dateOf(startsAt)) {
      const minutes = wallMinutesBetween(until, startsAt);
      if (minutes > MAX_BREAK_MINUTES) gaps.push({ code: 'long_gap', from: until, to: startsAt, minutes });
    }
    if (until === undefined || endsAt > until) until = endsAt;
  }
  return gaps;
}
