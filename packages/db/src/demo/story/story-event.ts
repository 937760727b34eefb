import { createEvent, type EventDraft, type Person, publishEvent } from '@netzwerkstatt/application';
import type { EmailAddress, Event, Instant } from '@netzwerkstatt/domain';
import type { Deed } from './deed.ts';
import { told } from './story-house.ts';

/** An event of the story, and who plans it. */
export interface StoryEvent {
  readonly planner: EmailAddress;
  /** Slug of the network; absent: the Land. */
  readonly site?: string;
  /** Code of the module. */
  readonly module?: string;
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
      const permit = await house.permit(planner, 'event.create', { ...(network && { network: network.id }) });
      const draft: EventDraft = {
        title: version?.content.title ?? '',
        targetProfessions: version?.content.targetProfessions ?? [],
        ...story.draft,
        ...(network && { network: network.id }),
        ...(version && { moduleVersion: version.id }),
      };
      cast.set(story, { event: told(await createEvent(house.deps, permit, draft)), planner });
    },
  };
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
