import { addMilliseconds, type Event, HOUR_MS, type Instant } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import { applicantNamed, LAND, type Stage, setStage } from '../testing/stage.ts';
import { remindOfOffers } from './remind-of-offers.ts';

let stage: Stage;
let event: Event;
let offeredAt: Instant;

/** Ben has been offered a place, and has so many hours to answer. */
async function offered(hours: number): Promise<void> {
  offeredAt = stage.clock.now();
  const { assistance: _, ...applicant } = applicantNamed('Ben');
  const { id: personId } = await stage.addPerson(applicant);
  const id = stage.deps.random.id<never>();
  const times = { joinedAt: offeredAt, offeredAt, expiresAt: addMilliseconds(offeredAt, hours * HOUR_MS) };
  const after = { id, personId, requestedAt: offeredAt, status: 'offered', queueNumber: 1, ...times } as const;
  await stage.kept((tx) =>
    tx.registrations.write(event.id, [{ after, cause: 'seat_passed_on' }], new Map([[id, applicant]])),
  );
}

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent();
});

const remindedAt = async (hours: number) => {
  stage.clock.moveTo(addMilliseconds(offeredAt, hours * HOUR_MS));
  await Promise.all([remindOfOffers(stage.deps, LAND), remindOfOffers(stage.deps, LAND)]);
  return (await stage.mails()).map(({ message }) => message.kind);
};

test('whoever has not answered halfway through hears once more, with the end of the offer, and never again', async () => {
  await offered(48);
  expect(await remindedAt(23.9)).toEqual([]);
  expect(await remindedAt(24)).toEqual(['offer_reminder']);
  expect((await stage.mails())[0]).toMatchObject({
    to: 'ben@example.org',
    message: { expiresAt: addMilliseconds(offeredAt, 48 * HOUR_MS) },
  });
  expect(await remindedAt(40)).toEqual(['offer_reminder']);
});

test('not with less than an hour left, also when the clock comes round to it late', async () => {
  await offered(12);
  expect(await remindedAt(11.1)).toEqual([]);
});

test('not whoever has answered', async () => {
  await offered(48);
  const [record] = await stage.kept(async (tx) => {
    const [waiting] = await tx.registrations.idsForEvent(event.id, { statuses: ['offered'], text: '' });
    return waiting === undefined ? [] : [waiting];
  });
  if (record === undefined) throw new Error('nobody was asked');
  await stage.deps.decide(LAND, event.id, {
    command: { kind: 'accept_offer', registrationId: record },
    actor: 'holder',
  });
  expect(await remindedAt(24)).toEqual(['registration_confirmed']);
});
