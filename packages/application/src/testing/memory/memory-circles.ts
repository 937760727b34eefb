import type { Event, EventId, QualityCircle } from '@netzwerkstatt/domain';
import type { CircleStore, ListedCircle, PublishedCircle } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { countIn, events } from './memory-events.ts';
import { backwards, by, byName, inTurn } from './order.ts';

export function memoryCircles(land: LandData): CircleStore {
  return {
    get: async (event) => land.circles.get(event),

    async save(circle, expectedRevision) {
      if ((land.circles.get(circle.event)?.revision ?? 0) !== expectedRevision) return false;
      land.circles.set(circle.event, circle);
      return true;
    },

    async list({ networks, events: single = [] }) {
      const isOwn = ({ id, network }: Event) =>
        networks === 'all' || single.includes(id) || (network !== undefined && networks.includes(network));
      return events(land)
        .filter((it) => it.kind === 'quality_circle' && isOwn(it))
        .toSorted(
          inTurn(
            byName(({ title }) => title),
            by(({ id }) => id),
          ),
        )
        .map((event) => {
          const circle = land.circles.get(event.id);
          const latestMinutes = latestMinutesOf(land, event);
          return {
            event,
            ...(circle && { circle }),
            members: countIn(land, event.id, 'confirmed'),
            openTasks: [...land.tasks.values()].filter((it) => it.event === event.id && it.status === 'open').length,
            ...(latestMinutes && { latestMinutes }),
          };
        });
    },

    running: async () => circlesOf(land).filter(({ circle }) => circle.status === 'running'),

    published: async (network) => published(land).filter(({ event }) => !network || event.network === network),
    findPublished: async (slug) => published(land).find(({ event }) => event.slug === slug),

    substitutes: async (event) =>
      new Map([...land.substitutes].filter(([, it]) => it.event === event).map(([member, it]) => [member, it.person])),

    async setSubstitute(event, member, person) {
      if (person === undefined) land.substitutes.delete(member);
      else land.substitutes.set(member, { event, person });
    },
  };
}

function latestMinutesOf(land: LandData, event: Event): ListedCircle['latestMinutes'] {
  const start = new Map(event.sessions.map((it) => [it.id, it.startsAt]));
  const [latest] = [...land.minutes.values()]
    .filter((it) => it.event === event.id)
    .toSorted(
      backwards(
        by(
          ({ session }) => start.get(session) ?? '',
          ({ version }) => version,
        ),
      ),
    );
  return latest && { session: latest.session, status: latest.status };
}

function circlesOf(land: LandData): readonly { readonly event: Event; readonly circle: QualityCircle }[] {
  return [...land.circles.values()].flatMap((circle) => {
    const event = land.events.get(circle.event)?.event;
    return event === undefined ? [] : [{ event, circle }];
  });
}

function published(land: LandData): readonly PublishedCircle[] {
  const publishedAt = ({ circle }: Pick<PublishedCircle, 'event' | 'circle'>) => circle.result?.publishedAt ?? '';
  return circlesOf(land)
    .filter((it) => publishedAt(it) !== '')
    .map((it) => ({ ...it, ...membersOf(land, it.event.id) }))
    .toSorted(backwards(by(publishedAt, ({ event }) => event.id)));
}

function membersOf(land: LandData, event: EventId) {
  const members = [...land.registrations.values()].filter(
    (it) => it.event === event && it.registration.status === 'confirmed',
  );
  return { members: members.length, professions: new Set(members.map((it) => it.applicant.profession)).size };
}
