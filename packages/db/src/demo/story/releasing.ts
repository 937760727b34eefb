import { readProgrammeDesk, releaseProgramme, saveProgramme } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import { inRoom, withSession } from '@netzwerkstatt/scheduling';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent, targetOf } from './story-event.ts';
import { told } from './story-house.ts';

/** A forum goes into another room of the house, and the public programme says so. */
export function otherRoom(
  cast: Cast,
  story: StoryEvent,
  { title, room, note }: { readonly title: string; readonly room: string; readonly note: string },
  at: Instant,
): Deed {
  return {
    at,
    async happen(house) {
      const { event, planner } = running(cast, story);
      const target = targetOf(event);
      const desk = await readProgrammeDesk(house.deps, await house.permit(planner, 'event.read', target));
      const forum = desk?.programme.sessions.find((it) => it.title === title);
      const found = desk?.rooms.find(({ name }) => name === room);
      if (desk === undefined || forum === undefined || found === undefined)
        throw new Error(`no ${title} or no ${room}`);
      const programme = withSession(desk.programme, inRoom(forum, { id: found.id, name: found.name }));
      const edit = await house.permit(planner, 'event.edit', target);
      const { revision } = told(await saveProgramme(house.deps, edit, { revision: desk.revision, programme }));
      const publish = await house.permit(planner, 'event.publish', target);
      told(await releaseProgramme(house.deps, publish, { eventRevision: desk.event.revision, revision, note }));
      const released = await house.tx.events.get(event.id);
      if (released !== undefined) cast.set(story, { event: released, planner });
    },
  };
}
