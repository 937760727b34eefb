import { openPoll } from '@netzwerkstatt/application';
import {
  aFreshEvent,
  anApplicant,
  aSessionOn,
  freshId,
  LAND,
  permit,
  person,
  setStage,
} from '@netzwerkstatt/application/testing';
import type { LocalDateTime } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { createPostgresStore } from '../postgres-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const { pool } = await createTestDatabase();
const store = createPostgresStore(pool);

test('two who put dates of one draft to people at once ask them once', async () => {
  const stage = await setStage();
  const draft = aFreshEvent({ status: 'draft', sessions: [aSessionOn('2027-03-10')] });
  await store.inLand(LAND, (tx) => tx.events.save(draft, undefined, TEST_NOW));
  const state = person(freshId(), [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  const may = permit(state, 'poll.manage', { event: draft.id }, stage);
  const dates = ['2027-03-17', '2027-03-24'].map((day) => ({
    startsAt: `${day}T09:00` as LocalDateTime,
    endsAt: `${day}T16:30` as LocalDateTime,
  }));
  const asking = { options: dates, closesAt: '2026-12-01T12:00' as LocalDateTime, people: [anApplicant()] };

  const answers = await Promise.all(
    [1, 2].map(() => openPoll({ ...stage.deps, store }, may, { ...asking, fromEvents: [] })),
  );

  expect(answers.map((it) => (it.ok ? 'asked' : it.refusal.code)).toSorted()).toEqual(['asked', 'poll_already_open']);
});
