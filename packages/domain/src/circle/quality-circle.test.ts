import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { EventId } from '../ids.ts';
import { aCircle, TEST_NOW, testId } from '../testing/index.ts';
import { addMilliseconds, type Instant } from '../time.ts';
import {
  circleTransitions,
  moveCircle,
  plannedCircle,
  publishResult,
  type QualityCircle,
  takeBackResult,
  writeResult,
} from './quality-circle.ts';

const result = { title: 'Überleitung Klinik – Hebamme', text: 'Ein Blatt, ein Anruf, ein Rückruf.' };
const later = '2026-12-01T09:00:00.000Z' as Instant;

test('a circle begins as it stands in the programme: planned, with the usual rhythm', () => {
  expect(plannedCircle(testId('e', 1) as EventId, 'Frühe Hilfen')).toEqual({
    event: testId('e', 1),
    topic: 'Frühe Hilfen',
    meetsEveryWeeks: 8,
    revision: 0,
    status: 'planned',
  });
});

test('a circle goes on as it may, remembers when, and refuses every other step', () => {
  const running = moveCircle(aCircle(), 'running', TEST_NOW);
  expect(running).toEqual({ ok: true, value: aCircle({ status: 'running', startedAt: TEST_NOW }) });
  expect(moveCircle(aCircle(), 'completed', TEST_NOW)).toEqual({
    ok: false,
    refusal: { code: 'circle_moved_on', status: 'planned' },
  });
});

property.prop([fc.array(fc.tuple(fc.constantFrom('running', 'completed'), fc.nat({ max: 1_000_000_000 })))])(
  'whatever is tried in whatever order, a circle only takes allowed steps and its times go forward',
  (attempts) => {
    let circle: QualityCircle = aCircle();
    let now = TEST_NOW;
    for (const [next, milliseconds] of attempts) {
      now = addMilliseconds(now, milliseconds);
      const moved = moveCircle(circle, next, now);
      const isAllowed = circleTransitions[circle.status].some((it) => it === next);
      expect(moved.ok).toBe(isAllowed);
      if (moved.ok) circle = moved.value;
      if (circle.status === 'completed') expect(circle.completedAt >= circle.startedAt).toBe(true);
      expect('startedAt' in circle).toBe(circle.status !== 'planned');
    }
  },
);

const completed = aCircle({ status: 'completed', startedAt: TEST_NOW, completedAt: TEST_NOW });

test('a result is written, published once, and then stands until it is taken back', () => {
  const written = writeResult(completed, { ...result, text: `${result.text}\0\n ` });
  expect(written).toEqual({ ok: true, value: { ...completed, result } });
  const published = publishResult({ ...completed, result }, later);
  const value = { ...completed, result: { ...result, publishedAt: later } };
  expect(published).toEqual({ ok: true, value });
  const standing = { ok: false, refusal: { code: 'result_published', publishedAt: later } };
  expect(publishResult(value, later)).toEqual(standing);
  expect(writeResult(value, { title: 'Anders', text: 'Anders' })).toEqual(standing);
  expect(takeBackResult(value)).toEqual({ ...completed, result });
  expect(takeBackResult(completed)).toEqual(completed);
});

test.for([
  {
    rule: 'of a circle that still runs',
    circle: aCircle({ status: 'running', startedAt: TEST_NOW, result }),
    code: 'circle_not_completed',
  },
  { rule: 'nobody has written', circle: completed, code: 'result_missing' },
  { rule: 'without a text', circle: { ...completed, result: { ...result, text: '' } }, code: 'result_missing' },
])('a result $rule is not published', ({ circle, code }) => {
  expect(publishResult(circle, later)).toEqual({ ok: false, refusal: { code } });
});
