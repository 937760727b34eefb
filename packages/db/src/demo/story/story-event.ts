import { createEvent, type EventDraft, type Person, publishEvent } from '@netzwerkstatt/application';
import { type EmailAddress, type Event, type Instant, type Place, venueFrom } from '@netzwerkstatt/domain';
import type { Deed } from './deed.ts';
import { type StoryHouse, told } from './story-house.ts';

/** An event of the story, and who plans it. */
export interface StoryEvent {
  readonly planner: EmailAddress;
  /** Slug of the network; absent: the Land. */
  readonly site?: string;
  /** Code of the module. */
  readonly module?: string;
  /** Name of the house in the directory, absent: online. Its rooms are named by the sessions. */
  readonly house?: string;
  /** Without title and target group it has those of its module. */
  readonly draft: Omit<EventDraft, 'network' | 'moduleVersion' | 'title' | 'targetProfessions'> &
    Partial<Pick<EventDraft, 'title' | 'targetProfessions'>>;
}

/** An event as the story goes on: found again by what it is. */
export interface RunningEvent {
  readonly event: Event;
  readonly planner: Person;
}

/** Remembers which event of the story became which one of the house. */
export type Cast = Map<StoryEvent, RunningEvent>;

export function running(cast: Cast, event: StoryEvent): RunningEvent {
  const found = cast.get(event);
  if (found === undefined) throw new Error(`the story has not come to ${event.draft.title ?? event.module} yet`);
  return found;
}

export function planning(cast: Cast, story: StoryEvent, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const planner = await house.person(story.planner);
      const network = story.site === undefined ? undefined : await house.tx.directory.findNetwork(story.site);
      const version = (await house.tx.modules.published()).find(({ content }) => content.code === story.module);
      const place = story.house === undefined ? undefined : await placeNamed(house, story.house);
      const permit = await house.permit(planner, 'event.create', { ...(network && { network: network.id }) });
      const draft: EventDraft = {
        title: version?.content.title ?? '',
        targetProfessions: version?.content.targetProfessions ?? [],
        ...story.draft,
        ...(network && { network: network.id }),
        ...(version && { moduleVersion: version.id }),
        ...(place && { place: place.id, venue: venueFrom(place), sessions: inRooms(place, story.draft.sessions) }),
      };
      cast.set(story, { event: told(await createEvent(house.deps, permit, draft)), planner });
    },
  };
}

async function placeNamed({ tx }: StoryHouse, name: string): Promise<Place> {
  const { places } = await tx.places.list({ text: name, offset: 0, limit: 9 });
  const place = places.find((it) => it.name === name);
  if (place === undefined) throw new Error(`the story knows no house called ${name}`);
  return place;
}

function inRooms({ rooms }: Place, sessions: EventDraft['sessions']): EventDraft['sessions'] {
  return sessions.map((session) => {
    const room = rooms.find(({ name }) => name === session.room?.name);
    if (session.room !== undefined && room === undefined) throw new Error(`there is no room ${session.room.name}`);
    return room === undefined ? session : { ...session, room: { id: room.id, name: room.name } };
  });
}

export function publication(cast: Cast, story: StoryEvent, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event, planner } = running(cast, story);
      const permit = await house.permit(planner, 'event.publish', targetOf(event));
      const command = { revision: event.revision, reason: 'Mit der Koordinierungsgruppe abgestimmt' };
      cast.set(story, { event: told(await publishEvent(house.deps, permit, command)), planner });
    },
  };
}

export function targetOf({ id, network }: Event) {
  return { event: id, ...(network && { network }) };
}
