import type { Visitor } from '../house/visitor.ts';

/** An event of the Land that is open for registration, made at the desk like any other. */
export async function openEvent(
  desk: Visitor,
  capacity: number,
  title: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  const day = new Date(Date.now() + 60 * 24 * 3_600_000).toISOString().slice(0, 10);
  const draft = {
    kind: 'training',
    title,
    summary: 'Viele wollen kommen.',
    description: '',
    format: 'online',
    targetProfessions: [],
    admission: 'first_come',
    capacity,
    registrationOpensAt: '2020-01-01T00:00',
    registrationClosesAt: `${day}T00:00`,
    sessions: [{ startsAt: `${day}T09:00`, endsAt: `${day}T12:00`, teachingMinutes: 180 }],
    ...more,
  };
  const created = await desk.mutate('desk.create', { draft });
  if (created.status !== 200) throw new Error(`creating the event answered ${JSON.stringify(created)}`);
  const { id, slug } = created.data as { id: string; slug: string };
  const published = await desk.mutate('desk.publish', { event: id, revision: 1, reason: 'Probe' });
  if (published.status !== 200) throw new Error(`publishing answered ${JSON.stringify(published)}`);
  return { id, slug, draft };
}
