import { aFreshEvent, anApplicant, aPerson, aSessionOn, freshId } from '@netzwerkstatt/application/testing';
import { connect, createPostgresStore } from '@netzwerkstatt/db';
import {
  addMilliseconds,
  DAY_MS,
  type Event,
  type Instant,
  type LandCode,
  type PersonId,
  type RegistrationId,
} from '@netzwerkstatt/domain';

const LAND = 'DE-SN' as LandCode;
const EVENTS = 10_000;
const PER_TRANSACTION = 500;
const FEED_EVENTS = 40;

const topics = [
  'Recht im Kinderschutz',
  'Frühe Hilfen',
  'Vielfalt verbinden',
  'Schutzkonzepte',
  'Bindung und Entwicklung',
];
const places = ['Leipzig', 'Dresden', 'Plauen', 'Bautzen', 'Chemnitz', 'Görlitz', 'Zwickau', 'Grimma'];

/** Ten thousand events to search in, and a person with a full calendar. */
export async function fill(databaseUrl: string) {
  const pool = connect(databaseUrl);
  const store = createPostgresStore(pool);
  const now = new Date().toISOString() as Instant;
  const save = async (events: readonly Event[]) => {
    for (let from = 0; from < events.length; from += PER_TRANSACTION) {
      await store.inLand(LAND, async (tx) => {
        for (const event of events.slice(from, from + PER_TRANSACTION)) await tx.events.save(event, undefined, now);
      });
    }
  };
  const many = eventsForDecisions(FEED_EVENTS);
  await save(many);
  await save(
    Array.from({ length: EVENTS }, (_, index) =>
      anOpenEvent(`${topics[index % topics.length]} in ${places[index % places.length]}`, index, 20 + (index % 30)),
    ),
  );
  const person = aPerson();
  await store.inLand(LAND, async (tx) => {
    await tx.people.findOrAdd(person);
    // Their calendar was asked for yesterday already, as that of everybody who subscribed is.
    await tx.calendars.countedSince(person.id, addMilliseconds(now, -DAY_MS));
    for (const { id } of many) {
      const registration = freshId<RegistrationId>();
      const after = {
        id: registration,
        personId: person.id,
        requestedAt: now,
        status: 'confirmed',
        confirmedAt: now,
      } as const;
      await tx.registrations.write(id, [{ after, cause: 'register' }], new Map([[registration, anApplicant()]]));
    }
  });
  await pool.query('vacuum analyze');
  await pool.end();
  return { event: many[0]?.id, person: person.id satisfies PersonId };
}

/** Events that nobody has registered for: whoever measured before has left nothing in them that would have to be counted. */
export async function addFreshEvents(pool: ReturnType<typeof connect>, count: number): Promise<readonly string[]> {
  const events = eventsForDecisions(count);
  const now = new Date().toISOString() as Instant;
  await createPostgresStore(pool).inLand(LAND, async (tx) => {
    for (const event of events) await tx.events.save(event, undefined, now);
  });
  return events.map(({ id }) => id);
}

function eventsForDecisions(count: number): readonly Event[] {
  return Array.from({ length: count }, (_, index) => anOpenEvent(`Der Andrang ${index}`, index, 40));
}

/** Days are spread over two years, so that a search has to choose. */
function anOpenEvent(title: string, index: number, capacity: number): Event {
  const day = new Date(Date.now() + (30 + (index % 700)) * 86_400_000).toISOString().slice(0, 10);
  return aFreshEvent({
    title,
    capacity,
    sessions: [aSessionOn(day)],
    registrationOpensAt: '2020-01-01T00:00:00.000Z' as Instant,
    registrationClosesAt: `${day}T00:00:00.000Z` as Instant,
  });
}
