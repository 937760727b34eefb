import { signIn, type Visitor } from '../house/visitor.ts';

/** An event of the demonstration's Land that is open for registration, made at the desk like any other. */
export async function openEvent(desk: Visitor, wayIn: string, capacity: number, title: string) {
  await signIn(desk, wayIn);
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
  };
  const created = await desk.mutate('desk.create', { draft });
  const { id, slug } = created.data as { id: string; slug: string };
  const published = await desk.mutate('desk.publish', { event: id, revision: 1, reason: 'Probe' });
  if (published.status !== 200) throw new Error(`publishing answered ${JSON.stringify(published)}`);
  return { id, slug };
}

/** What a guest types into the form. */
export function guestForm(slug: string, number: number) {
  return {
    slug,
    givenName: 'Gast',
    familyName: `Nummer ${'abcdefghij'.charAt(number % 10)}`,
    email: `gast-${number}@example.org`,
    profession: 'Y1',
    organisation: { name: 'Jugendamt' },
    region: '14713',
    assistance: '',
  };
}

/** An address of its own for every guest, as the proxy would tell it. */
export function guestAddress(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}
