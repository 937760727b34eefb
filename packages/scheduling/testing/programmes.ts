import type { LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import type { ConferenceProgramme, ProgrammeSession } from '../src/programme/conference-programme.ts';

/** The day of the conference in these tests. */
export function at(time: string): LocalDateTime {
  return `2027-09-15T${time}` as LocalDateTime;
}

export function anEntry(
  number: number,
  from: string,
  to: string,
  wanted: Partial<ProgrammeSession> = {},
): ProgrammeSession {
  return {
    id: testId('s', number) as SessionId,
    title: `Teil ${number}`,
    startsAt: at(from),
    endsAt: at(to),
    teachingMinutes: 60,
    ...wanted,
  };
}

export function aForum(number: number, wanted: Partial<ProgrammeSession> = {}): ProgrammeSession {
  return anEntry(number, '11:00', '12:30', {
    isForum: true,
    room: { name: `Raum ${number}` },
    speakers: `Referentin ${number}`,
    capacity: 50,
    ...wanted,
  });
}

export const plenary: ProgrammeSession = anEntry(1, '09:30', '10:45', { title: 'Plenum', room: { name: 'Saal' } });

/** Plenary, then three forums in the time kept for them. */
export function aProgramme(wanted: Partial<ConferenceProgramme> = {}): ConferenceProgramme {
  return {
    sessions: [plenary, aForum(2), aForum(3), aForum(4)],
    frames: [{ startsAt: at('11:00'), endsAt: at('12:30') }],
    ...wanted,
  };
}
