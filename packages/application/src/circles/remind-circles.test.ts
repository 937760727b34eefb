import type { Event, Instant, QualityCircle } from '@netzwerkstatt/domain';
import { aCircle } from '@netzwerkstatt/domain/testing';
import { beforeEach, expect, test } from 'vitest';
import { aSessionOn } from '../testing/builders.ts';
import { LAND, type Stage, setStage } from '../testing/stage.ts';
import { remindCircles } from './remind-circles.ts';

let stage: Stage;
let event: Event;

beforeEach(async () => {
  stage = await setStage();
  const sessions = [aSessionOn('2026-11-25'), aSessionOn('2026-12-16')];
  event = await stage.addEvent({ kind: 'quality_circle', admission: 'by_invitation', sessions });
});

async function runs(wanted: Partial<Pick<QualityCircle, 'lead' | 'meetsEveryWeeks'>> = {}): Promise<void> {
  const circle = aCircle({
    event: event.id,
    meetsEveryWeeks: 4,
    ...wanted,
    status: 'running',
    startedAt: '2026-11-01T08:00:00.000Z' as Instant,
  });
  await stage.kept((tx) => tx.circles.save(circle, 0));
}

async function remindedAt(instant: string): Promise<number> {
  stage.clock.moveTo(instant as Instant);
  await remindCircles(stage.deps, LAND);
  return (await stage.mails()).length;
}

test('who leads a circle hears of every lapse once, however often the clock comes round', async () => {
  const lead = await stage.addPerson({ locale: 'en' });
  await runs({ lead: lead.id });
  expect(await remindedAt('2026-11-24T09:00:00.000Z')).toBe(0);
  // The next meeting is three weeks away, which is often enough.
  expect(await remindedAt('2026-11-26T09:00:00.000Z')).toBe(0);
  expect(await remindedAt('2026-12-16T07:59:59.999Z')).toBe(0);
  expect(await remindedAt('2026-12-16T08:00:00.000Z')).toBe(1);
  expect(await remindedAt('2027-02-01T09:00:00.000Z')).toBe(1);
  const [mail] = await stage.mails();
  expect(mail).toMatchObject({
    to: lead.email,
    person: lead.id,
    message: {
      kind: 'circle_lapsed',
      locale: 'en',
      recipientName: 'Ada Beispiel',
      meetsEveryWeeks: 4,
      meetBy: '2027-01-13T08:00:00.000Z',
    },
  });
});

test('a later lapse is another one', async () => {
  await runs({ meetsEveryWeeks: 2 });
  expect(await remindedAt('2026-11-26T09:00:00.000Z')).toBe(1);
  expect(await remindedAt('2026-12-17T09:00:00.000Z')).toBe(2);
  const messages = (await stage.mails()).map(({ message }) => ('meetBy' in message ? message : undefined));
  expect(messages.map((it) => [it?.meetBy, it?.nextAt])).toEqual([
    ['2026-12-09T08:00:00.000Z', '2026-12-16T08:00:00.000Z'],
    ['2026-12-30T08:00:00.000Z', undefined],
  ]);
});

test('while nobody leads it, the coordination office hears of it', async () => {
  await runs();
  await remindedAt('2026-12-17T09:00:00.000Z');
  expect((await stage.mails()).map(({ to, person }) => [to, person])).toEqual([[stage.network.mailbox, undefined]]);
});

test.for([{ status: 'planned' }, { status: 'cancelled' }] as const)(
  'nobody is reminded of what does not run: $status',
  async ({ status }) => {
    if (status === 'planned') await stage.kept((tx) => tx.circles.save(aCircle({ event: event.id }), 0));
    else {
      const cancelled = { status, cancelledAt: stage.clock.now(), cancellationReason: 'Krank', revision: 2 } as const;
      await stage.kept((tx) => tx.events.save({ ...event, ...cancelled } as Event, 1, stage.clock.now()));
      await runs();
    }
    expect(await remindedAt('2027-02-01T09:00:00.000Z')).toBe(0);
  },
);
