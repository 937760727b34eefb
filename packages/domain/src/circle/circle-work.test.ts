import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { EventId, SessionId } from '../ids.ts';
import { aCircleTask, ada, ben, TEST_NOW, testId } from '../testing/index.ts';
import type { Instant, LocalDate } from '../time.ts';
import { approveMinutes, type CircleMinutes, isOverdue, tickTask, writeMinutes } from './circle-work.ts';

const later = '2026-12-01T09:00:00.000Z' as Instant;

const written = {
  event: testId('e', 1) as EventId,
  session: testId('s', 1) as SessionId,
  blocks: [{ heading: 'Überleitung', text: 'Ein Blatt genügt.' }],
  writtenBy: ada,
  writtenAt: TEST_NOW,
};

const draft: CircleMinutes = { ...written, version: 1, revision: 1, status: 'draft' };
const approved: CircleMinutes = { ...draft, status: 'approved', approvedBy: ben, approvedAt: later };

describe('minutes', () => {
  test('begin as the first version', () => {
    expect(writeMinutes(undefined, written, 0)).toEqual({ ok: true, value: draft });
  });

  test('are stored as every text is, without what no database keeps', () => {
    const typed = { ...written, blocks: [{ heading: ' Über\0leitung\n', text: 'Ein Blatt\r\ngenügt. ' }] };
    expect(writeMinutes(undefined, typed, 0)).toEqual({
      ok: true,
      value: { ...draft, blocks: [{ heading: 'Überleitung', text: 'Ein Blatt\ngenügt.' }] },
    });
  });

  test('are written over while they are a draft', () => {
    expect(writeMinutes(draft, written, 1)).toEqual({ ok: true, value: { ...draft, revision: 2 } });
  });

  test('are not written over by who has read an older state', () => {
    const stale = { ok: false, refusal: { code: 'minutes_stale', revision: 1 } };
    expect(writeMinutes(draft, written, 0)).toEqual(stale);
    expect(approveMinutes(draft, 2, ben, later)).toEqual(stale);
  });

  test('are approved as they were read', () => {
    expect(approveMinutes(draft, 1, ben, later)).toEqual({ ok: true, value: approved });
  });

  test('that are approved are corrected by a next version', () => {
    expect(writeMinutes(approved, written, 0)).toEqual({ ok: true, value: { ...draft, version: 2 } });
  });

  test.for([undefined, approved])('without a draft cannot be approved', (latest) => {
    expect(approveMinutes(latest, 1, ben, later)).toEqual({ ok: false, refusal: { code: 'minutes_missing' } });
  });

  test('without a word cannot be approved', () => {
    const empty = { ...draft, blocks: [{ heading: 'Überleitung', text: ' ' }] };
    expect(approveMinutes(empty, 1, ben, later)).toEqual({ ok: false, refusal: { code: 'minutes_empty' } });
  });

  property.prop([fc.array(fc.tuple(fc.constantFrom('write', 'approve'), fc.nat({ max: 4 })))])(
    'keep every approved version for ever, whatever is tried',
    (attempts) => {
      let latest: CircleMinutes | undefined;
      const kept: CircleMinutes[] = [];
      for (const [action, basedOn] of attempts) {
        const answer =
          action === 'write' ? writeMinutes(latest, written, basedOn) : approveMinutes(latest, basedOn, ben, later);
        if (!answer.ok) continue;
        if (answer.value.status === 'approved') kept.push(answer.value);
        latest = answer.value;
        expect(kept.filter(({ version }) => version === answer.value.version).length).toBe(
          answer.value.status === 'approved' ? 1 : 0,
        );
      }
      expect(kept.map(({ version }) => version)).toEqual(kept.map((_, index) => index + 1));
    },
  );
});

describe('a task', () => {
  const task = aCircleTask({ dueOn: '2026-12-01' as LocalDate });

  test('is late from the day after it was due, unless it is done', () => {
    const days = ['2026-11-30', '2026-12-01', '2026-12-02'] as LocalDate[];
    expect(days.map((day) => isOverdue(task, day))).toEqual([false, false, true]);
    expect(days.map((day) => isOverdue(tickTask(task, true, later), day))).toEqual([false, false, false]);
  });

  test('is ticked off once, and can be opened again', () => {
    const done = tickTask(task, true, TEST_NOW);
    expect(done).toEqual({ ...task, status: 'done', doneAt: TEST_NOW });
    expect(tickTask(done, true, later)).toEqual(done);
    expect(tickTask(done, false, later)).toEqual(task);
  });
});
