import type { BulkActionId, MailRecord } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { shownMailState } from './mail-state.ts';

const held = { action: 'a' as BulkActionId, until: '2026-11-21T09:02:00.000Z' as Instant };
const states: readonly MailRecord['state'][] = ['queued', 'sending', 'sent', 'failed', 'called_back'];

test('a mail that staff can still call back is held, and afterwards it is what became of it', () => {
  expect(states.map((state) => shownMailState({ state, held }))).toEqual([
    'held',
    'sending',
    'sent',
    'failed',
    'called_back',
  ]);
});

test('a mail that nobody can call back is what it is', () => {
  expect(states.map((state) => shownMailState({ state }))).toEqual(states);
});
