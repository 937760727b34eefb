import { type CertificateDependencies, meetingsOf } from '@netzwerkstatt/application';
import { setStage } from '@netzwerkstatt/application/testing';
import { saarland, sachsen } from '@netzwerkstatt/catalogue/lands';
import { dateOf, findLapse, type Instant, type LandCode } from '@netzwerkstatt/domain';
import { addMonths, publicHolidayOn, toLocalDate } from '@netzwerkstatt/scheduling';
import { describe, expect, test } from 'vitest';
import { createPostgresStore } from '../postgres-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { protagonist } from './cast/population.ts';
import { loadDemo } from './load-demo.ts';

const lands = [sachsen.code, saarland.code];

async function eventsOf(deps: CertificateDependencies, land: LandCode) {
  const now = deps.clock.now();
  return deps.store.inLand(land, async (tx) => {
    const lists = await Promise.all(
      (['past', 'upcoming', 'draft'] as const).map(async (when) => {
        const { events } = await tx.events.listForDesk({ networks: 'all', when, now, offset: 0, limit: 100 });
        return events.map(({ event }) => ({ when, event }));
      }),
    );
    return lists.flat();
  });
}

/** How everything stands: title, status, and who stands how. */
async function stateOf(deps: CertificateDependencies, land: LandCode): Promise<readonly (readonly string[])[]> {
  const events = await eventsOf(deps, land);
  return deps.store.inLand(land, async (tx) => {
    const rows = [];
    for (const { when, event } of events) {
      const { counts } = await tx.registrations.listForEvent(event.id, { statuses: [], text: '', offset: 0, limit: 0 });
      const certificates = (await tx.certificates.forEvent(event.id)).length;
      const { confirmed, ...others } = { ...counts, certificates };
      const further = Object.entries(others).filter(([, count]) => count > 0);
      const figures = [
        `${confirmed} of ${event.capacity} confirmed`,
        ...further.map(([what, count]) => `${count} ${what}`),
      ];
      rows.push([`${when} ${event.status}`, event.title.slice(0, 28), figures.join(', ')]);
    }
    return rows;
  });
}

const asTold = [
  ['past published', 'Psychisch und suchtbelastete', '17 of 20 confirmed'],
  ['past closed', 'Schwierige Gespräche mit Elt', '12 of 16 confirmed'],
  ['past closed', 'Bindung, Entwicklung und Reg', '20 of 24 confirmed, 17 certificates'],
  ['past closed', 'Netzwerkkonferenz Landkreis ', '36 of 60 confirmed, 30 certificates'],
  ['past closed', 'Recht im Kinderschutz: KKG, ', '24 of 24 confirmed, 20 certificates'],
  ['past closed', 'Netzwerkarbeit im Kinderschu', '18 of 20 confirmed, 15 certificates'],
  ['past closed', 'Qualitätszirkel „Überleitung', '9 of 16 confirmed'],
  ['upcoming published', 'Qualitätszirkel „Frühe Hilfe', '10 of 16 confirmed'],
  ['upcoming published', 'Notfall: Akutintervention, I', '37 of 40 confirmed'],
  ['upcoming published', 'Recht im Kinderschutz: KKG, ', '18 of 30 confirmed'],
  [
    'upcoming published',
    'Netzwerkarbeit im Kinderschu',
    '19 of 20 confirmed, 4 waitlisted, 1 offered, 1 expired, 2 withdrawn',
  ],
  ['upcoming published', 'Medizinischer Kinderschutz: ', '25 of 25 confirmed, 9 waitlisted'],
  ['upcoming published', 'Vielfalt verbinden: Aufträge', '0 of 24 confirmed, 61 applied'],
  ['upcoming published', 'Fachberatung im Kinderschutz', '11 of 16 confirmed'],
  ['upcoming published', 'Netzwerkkonferenz Leipzig: W', '64 of 120 confirmed'],
  ['upcoming published', 'Netzwerkkonferenz Vogtlandkr', '0 of 100 confirmed'],
  ['upcoming cancelled', 'Wahrnehmen und einschätzen: ', '0 of 20 confirmed'],
  ['upcoming published', 'Schutzkonzepte in Schule und', '0 of 20 confirmed'],
  ['upcoming published', 'Landesfachtag Kinderschutz u', '0 of 300 confirmed'],
  ['upcoming published', 'Förderung, Haushalt und Verw', '0 of 30 confirmed'],
  ['upcoming published', 'Netzwerkkonferenz Dresden', '0 of 150 confirmed'],
  ['draft draft', 'Häusliche Gewalt: Kinder mit', '0 of 24 confirmed'],
  ['draft draft', 'Kinderschutz Basis (Planungs', '0 of 20 confirmed'],
] as const;

describe('the story of Sachsen', () => {
  test('stands where its programme says', async () => {
    const { deps } = await setStage();
    await loadDemo(deps, lands);
    expect(await stateOf(deps, sachsen.code)).toEqual(asTold);
  });

  test('has a request for recognition that waits, one that was asked back and one that was decided', async () => {
    const { deps, kept } = await setStage();
    await loadDemo(deps, lands);
    const query = { status: undefined, text: '', offset: 0, limit: 10 };
    const { requests } = await kept((tx) => tx.recognitions.list(query));
    expect(requests.map(({ status, modules }) => [status, ...modules])).toEqual([
      ['open', 'B04', 'B07'],
      ['asked_back', 'L13'],
      ['decided', 'B06'],
    ]);
  });

  test('follows a midwife who has a certificate, missed one, sits in a circle, has two places, an offer and a place in line', async () => {
    const { deps, kept } = await setStage();
    await loadDemo(deps, lands);
    const stands = await kept(async (tx) => {
      const { id } = (await tx.people.findByEmail(protagonist.email)) ?? { id: undefined };
      const records = id ? await tx.registrations.forPerson(id) : [];
      const titled = records.map(async ({ event, registration: { status } }) => {
        return [status, (await tx.events.get(event))?.title.slice(0, 20)];
      });
      return { certificates: id && (await tx.certificates.forPerson(id)).length, stands: await Promise.all(titled) };
    });
    expect(stands).toEqual({
      certificates: 1,
      stands: [
        ['confirmed', 'Recht im Kinderschut'],
        ['confirmed', 'Qualitätszirkel „Frü'],
        ['confirmed', 'Bindung, Entwicklung'],
        ['confirmed', 'Psychisch und suchtb'],
        ['confirmed', 'Recht im Kinderschut'],
        ['offered', 'Netzwerkarbeit im Ki'],
        ['waitlisted', 'Medizinischer Kinder'],
      ],
    });
  });

  test('has a proof account with proofs in every state', async () => {
    const { deps, kept } = await setStage();
    await loadDemo(deps, lands);
    const proofs = await kept(async (tx) => {
      const { id } = (await tx.people.findByEmail(protagonist.email)) ?? { id: undefined };
      return id ? tx.externalProofs.forPerson(id) : [];
    });
    expect(proofs.map(({ status }) => status).toSorted()).toEqual(['checked', 'checked', 'rejected', 'uploaded']);
  });

  test('gives every date on site a room of the directory, and no room to two at a time', async () => {
    const { deps, kept } = await setStage();
    await loadDemo(deps, lands);
    const onSite = (await eventsOf(deps, sachsen.code)).filter(({ event }) => event.format === 'on_site');
    const rooms = onSite.flatMap(({ event }) => event.sessions.map(({ room }) => room?.id));
    expect(rooms.filter((it) => it === undefined)).toEqual([]);
    const span = { from: '2000-01-01T00:00:00.000Z' as Instant, to: '2100-01-01T00:00:00.000Z' as Instant };
    const bookings = await kept((tx) => tx.places.bookings({ rooms: rooms.filter((it) => it !== undefined), ...span }));
    const doubled = bookings.filter(({ room, session }) =>
      bookings.some(
        (other) =>
          other.room === room &&
          other.session.id !== session.id &&
          other.session.startsAt < session.endsAt &&
          other.session.endsAt > session.startsAt,
      ),
    );
    expect(doubled).toEqual([]);
  });

  test('knows days that are taken otherwise, for the Land and for its networks', async () => {
    const { deps, kept } = await setStage();
    await loadDemo(deps, lands);
    const from = toLocalDate(deps.clock.now(), sachsen.timeZone);
    const dates = await kept((tx) => tx.planning.planningDates(from, addMonths(from, 12)));
    expect(
      dates
        .filter(({ network }) => network === undefined)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['committee', 'committee', 'grant', 'grant', 'grant', 'other']);
    expect(dates.filter(({ network }) => network !== undefined).map(({ title }) => title)).toEqual(
      Array.from({ length: 3 }, () => 'Jugendhilfeausschuss'),
    );
  });

  test('has a circle with a public result, and one that meets too rarely, has minutes, tasks and a substitute', async () => {
    const { deps, kept } = await setStage();
    await loadDemo(deps, lands);
    const told = await kept(async (tx) => {
      const [published] = await tx.circles.published();
      const [running] = await tx.circles.running();
      if (published === undefined || running === undefined) throw new Error('there are circles');
      const { id } = running.event;
      return {
        published: [published.circle.status, published.members, published.professions],
        minutes: (await tx.circleWork.minutes(id)).map(({ status }) => status).toSorted(),
        tasks: (await tx.circleWork.tasks(id)).map(({ status }) => status),
        substitutes: (await tx.circles.substitutes(id)).size,
        represented: (await tx.circleWork.representations(id)).length,
        lapse: findLapse(running.circle, meetingsOf(running.event), deps.clock.now()) !== undefined,
      };
    });
    expect(told).toEqual({
      published: ['completed', 9, 9],
      minutes: ['approved', 'draft'],
      tasks: ['done', 'open', 'open'],
      substitutes: 1,
      represented: 1,
      lapse: true,
    });
  });

  test('has a conference whose programme was changed, and one whose forums people chose', async () => {
    const { deps } = await setStage();
    await loadDemo(deps, lands);
    const events = await eventsOf(deps, sachsen.code);
    const told = await deps.store.inLand(sachsen.code, async (tx) => {
      const conferences = events.filter(({ event }) => event.sessions.some(({ isForum }) => isForum));
      return Promise.all(
        conferences.map(async ({ event }) => [
          event.kind,
          (await tx.conferences.releases(event.id)).map(({ version }) => version),
          [...(await tx.conferences.countChoices(event.id)).values()].toSorted((a, b) => a - b),
        ]),
      );
    });
    expect(told).toEqual([
      ['network_conference', [], [20, 21]],
      ['state_conference', [2, 1], []],
    ]);
  });

  test('has 61 applications decided by the rules of the worked example, as a proposal nobody heard of', async () => {
    const { deps } = await setStage();
    await loadDemo(deps, lands);
    const { event } =
      (await eventsOf(deps, sachsen.code)).find(({ event: it }) => it.title.startsWith('Vielfalt')) ?? {};
    if (event === undefined) throw new Error('there is such a training');
    const run = await deps.store.inLand(sachsen.code, (tx) => tx.allocations.latestRun(event.id));
    const seated = run?.outcomes.flatMap((it) => (it.status === 'accepted' ? [it.applicationId] : [])) ?? [];
    const groups = run?.input.applications.filter(({ id }) => seated.includes(id)).map((it) => it.traits.group) ?? [];
    const seatsOf = (group: string) => groups.filter((it) => it === group).length;
    expect([run?.released, run?.input.applications.length, seated.length]).toEqual([undefined, 61, 24]);
    expect([seatsOf('youth_welfare') <= 10, seatsOf('health') >= 5, seatsOf('education') >= 3]).toEqual([
      true,
      true,
      true,
    ]);
    expect([seatsOf('justice') + seatsOf('police') >= 2, seatsOf('counselling') >= 2]).toEqual([true, true]);
  });

  test('has sent all its mails', async () => {
    const { deps, kept } = await setStage();
    await loadDemo(deps, lands);
    expect(await kept((tx) => tx.mail.countUnsent())).toBe(0);
  });
});

test.for([
  ['a Sunday night', '2026-11-22T22:59:59.999Z'],
  ['a Monday morning', '2026-11-23T05:00:00.000Z'],
  ['the day before Christmas', '2026-12-24T15:00:00.000Z'],
  ['the first minutes of a year', '2027-01-01T00:10:00.000Z'],
  ['the night in which an hour is missing', '2027-03-28T01:30:00.000Z'],
  ['the night in which an hour comes twice', '2027-10-31T00:30:00.000Z'],
  ['a leap day', '2028-02-29T12:00:00.000Z'],
  ['ten years on', '2036-07-15T08:00:00.000Z'],
])('on %s what is over is over, what is to come is to come, and nothing is on a holiday', async ([, now]) => {
  const stage = await setStage();
  stage.clock.moveTo(now as Instant);
  await loadDemo(stage.deps, lands);
  const all = await eventsOf(stage.deps, sachsen.code);
  expect(all.map(({ when }) => when)).toEqual(asTold.map(([state]) => state.split(' ')[0]));
  const planned = all.filter(({ when }) => when !== 'draft').flatMap(({ event }) => event.sessions);
  expect(planned.filter((it) => publicHolidayOn(dateOf(it.startsAt), sachsen.publicHolidays) !== null)).toEqual([]);
});

test('a second start changes nothing', async () => {
  const { deps, mails } = await setStage();
  await loadDemo(deps, lands);
  const before = [await stateOf(deps, sachsen.code), await stateOf(deps, saarland.code), await mails()];
  await loadDemo(deps, lands);
  expect([await stateOf(deps, sachsen.code), await stateOf(deps, saarland.code), await mails()]).toEqual(before);
});

test('a Land that this house does not serve stays empty', async () => {
  const { deps } = await setStage();
  await loadDemo(deps, [saarland.code]);
  expect(await stateOf(deps, sachsen.code)).toEqual([]);
});

test('PostgreSQL keeps the same story as memory', { timeout: 120_000 }, async () => {
  const { pool } = await createTestDatabase();
  const { deps } = await setStage();
  const onPostgres = { ...deps, store: createPostgresStore(pool) };
  await loadDemo(onPostgres, lands);
  expect(await stateOf(onPostgres, sachsen.code)).toEqual(asTold);
});
