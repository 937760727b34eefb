import { foldForSearch, speakersOf } from '@netzwerkstatt/domain';
import { asOther, type SessionAtTime } from './session-at-time.ts';
import type { SessionConflict } from './session-conflicts.ts';

type Conflict = SessionConflict extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'sessionIndex'>
    : never
  : never;

/** What two sessions want at once that only one of them can have. */
export function conflictsAtOnce(planned: SessionAtTime, other: SessionAtTime): Conflict[] {
  return [...roomTaken(planned, other), ...trainersTaken(planned, other), ...speakersTaken(planned, other)];
}

function roomTaken(planned: SessionAtTime, other: SessionAtTime): Conflict[] {
  const room = planned.session.room;
  // Rooms that are only named may be any: „Raum 1“ is in every house.
  if (room?.id === undefined || room.id !== other.session.room?.id) return [];
  const weight = isOnlyPlanned(other) ? 'warns' : 'impossible';
  return [{ code: 'room_taken', weight, room: room.name, other: asOther(other) }];
}

function trainersTaken(planned: SessionAtTime, other: SessionAtTime): Conflict[] {
  // Within an event its trainers share the sessions among themselves.
  if (other.index !== undefined) return [];
  const taken = new Set(other.event.trainers.map(({ id }) => id));
  const nobodyElse = [planned, other].every((it) => it.event.trainers.length === 1 && !it.session.isForum);
  const weight = nobodyElse && !isOnlyPlanned(other) ? 'impossible' : 'warns';
  return planned.event.trainers
    .filter(({ id }) => taken.has(id))
    .map((trainer) => ({ code: 'trainer_taken', weight, trainer, other: asOther(other) }));
}

function speakersTaken(planned: SessionAtTime, other: SessionAtTime): Conflict[] {
  const taken = new Set(speakersOf(other.session).map(nameKey));
  return speakersOf(planned.session)
    .filter((it) => taken.has(nameKey(it)))
    .map((speaker) => ({ code: 'speaker_taken', weight: 'warns', speaker, other: asOther(other) }));
}

function isOnlyPlanned({ event, index }: SessionAtTime): boolean {
  return index === undefined && event.status === 'draft';
}

/** A name without its titles: „Dr. med. Ida Łužičan“ and „Ida Luzican“ are probably one person. */
function nameKey(name: string): string {
  const words = foldForSearch(name).split(' ');
  return words.filter((it) => !/^(prof|dr|med|phil|jur|rer|nat|dipl|pad|psych|ma|ba)$/.test(it)).join(' ');
}
