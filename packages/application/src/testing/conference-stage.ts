import type { Event, EventSession, LocalDateTime, Result } from '@netzwerkstatt/domain';
import { type ConferenceProgramme, inRoom, type ProgrammeSession, withSession } from '@netzwerkstatt/scheduling';
import type { Actor } from '../authorisation/actor.ts';
import { type ProgrammeDesk, readProgrammeDesk } from '../conference/read-programme-desk.ts';
import {
  type ReleasedProgramme,
  type ReleaseProgrammeRefusal,
  releaseProgramme,
} from '../conference/release-programme.ts';
import { type SavedProgramme, type SaveProgrammeRefusal, saveProgramme } from '../conference/save-programme.ts';
import { aSessionOn } from './builders.ts';
import { permit, person, type Stage, setStage } from './stage.ts';

export type ProgrammeEdit = (programme: ConferenceProgramme) => ConferenceProgramme;

/** A house in memory in which two coordinators of one network work on programmes. */
export interface ConferenceStage {
  readonly stage: Stage;
  readonly coordinator: Actor;
  readonly other: Actor;
  readonly about: (event: Event) => { readonly network: Stage['network']['id']; readonly event: Event['id'] };
  readonly desk: (event: Event) => Promise<ProgrammeDesk>;
  /** Changes the programme as it stands, and saves it. */
  readonly save: (
    event: Event,
    change: ProgrammeEdit,
    actor?: Actor,
  ) => Promise<Result<SavedProgramme, SaveProgrammeRefusal>>;
  readonly release: (event: Event, note?: string) => Promise<Result<ReleasedProgramme, ReleaseProgrammeRefusal>>;
  readonly stored: (event: Event) => Promise<Event>;
}

export async function setConferenceStage(): Promise<ConferenceStage> {
  const stage = await setStage();
  const grants = [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }] as const;
  const coordinator = person((await stage.addPerson()).id, grants);
  const other = person((await stage.addPerson()).id, grants);
  const about: ConferenceStage['about'] = ({ id }) => ({ network: stage.network.id, event: id });

  const desk: ConferenceStage['desk'] = async (event) => {
    const read = await readProgrammeDesk(stage.deps, permit(coordinator, 'event.read', about(event), stage));
    if (read === undefined) throw new Error('the event is there');
    return read;
  };

  return {
    stage,
    coordinator,
    other,
    about,
    desk,

    async save(event, change, actor = coordinator) {
      const { programme, revision } = await desk(event);
      const command = { revision, programme: change(programme) };
      return saveProgramme(stage.deps, permit(actor, 'event.edit', about(event), stage), command);
    },

    async release(event, note = 'Forum 2 in anderem Raum') {
      const { event: now, revision } = await desk(event);
      const may = permit(coordinator, 'event.publish', about(event), stage);
      return releaseProgramme(stage.deps, may, { eventRevision: now.revision, revision, note });
    },

    async stored({ id }) {
      const event = await stage.kept((tx) => tx.events.get(id));
      if (event === undefined) throw new Error('the event is there');
      return event;
    },
  };
}

/** A time of the day of the conference. */
export function atTime(from: string, to: string): Pick<EventSession, 'startsAt' | 'endsAt' | 'teachingMinutes'> {
  const time = (it: string) => `2027-09-15T${it}` as LocalDateTime;
  return { startsAt: time(from), endsAt: time(to), teachingMinutes: 60 };
}

/** A plenary, and two forums of ten places beside each other, each in a room of its own. */
export function aConference(): readonly [EventSession, EventSession, EventSession] {
  const entry = (title: string, from: string, to: string, wanted: Partial<EventSession> = {}) =>
    aSessionOn('2027-09-15', { title, ...atTime(from, to), ...wanted });
  const forum = (title: string) =>
    entry(title, '11:00', '12:30', { isForum: true, room: { name: title }, speakers: title, capacity: 10 });
  return [entry('Plenum', '09:30', '10:45'), forum('Forum 1'), forum('Forum 2')];
}

export function entryOf({ sessions }: ConferenceProgramme, title: string): ProgrammeSession {
  const found = sessions.find((it) => it.title === title);
  if (found === undefined) throw new Error(`there is no ${title}`);
  return found;
}

/** Forum 2 goes into another room: nobody's diary changes. */
export function toSaal(programme: ConferenceProgramme): ConferenceProgramme {
  return withSession(programme, inRoom(entryOf(programme, 'Forum 2'), { name: 'Saal' }));
}
