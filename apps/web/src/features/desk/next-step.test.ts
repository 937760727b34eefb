import type { Instant } from '@netzwerkstatt/domain';
import { anEvent } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { EventFacts } from '../../lib/api-types.ts';
import { nextStep } from './next-step.ts';

const event = anEvent() as EventFacts;
const may = { publish: true, decide: true, record: true, close: true, certify: true };
const { registrationOpensAt, registrationClosesAt } = event;

test.for([
  { rule: 'waits to open', now: '2026-10-01T00:00:00.000Z', step: { kind: 'opens', at: registrationOpensAt } },
  {
    rule: 'takes registrations until the deadline, whoever has applied',
    applied: 3,
    now: '2026-11-21T09:00:00.000Z',
    step: { kind: 'closes', at: registrationClosesAt },
  },
  {
    rule: 'has applications to decide after the deadline',
    applied: 3,
    now: '2027-01-15T09:00:00.000Z',
    step: { kind: 'decide', applications: 3 },
  },
  {
    rule: 'takes place when nothing is left to decide',
    now: '2027-01-15T09:00:00.000Z',
    step: { kind: 'takes_place' },
  },
  { rule: 'has attendance to record while it is on', now: '2027-01-20T09:00:00.000Z', step: { kind: 'record' } },
  { rule: 'is to be closed when it is over', now: '2027-01-20T20:00:00.000Z', step: { kind: 'close' } },
] as const)('a published event $rule', ({ now, step, ...rest }) => {
  const applied = 'applied' in rest ? rest.applied : 0;
  expect(nextStep({ event, applied, may }, now as Instant)).toEqual(step);
});

test('where applications are decided together, that is where the step leads', () => {
  const now = '2027-01-15T09:00:00.000Z' as Instant;
  const decided = { event, may, applied: 3, isDecidedTogether: true } as const;
  expect(nextStep(decided, now)).toEqual({ kind: 'decide', applications: 3, isTogether: true });
});

test('an event by invitation has no registration to wait for', () => {
  const now = '2026-11-21T09:00:00.000Z' as Instant;
  const invited = { ...event, admission: 'by_invitation' } as EventFacts;
  expect(nextStep({ event: invited, applied: 0, may }, now)).toEqual({ kind: 'takes_place' });
});

test.for([
  { status: 'draft', step: { kind: 'publish' } },
  { status: 'closed', step: { kind: 'certify' } },
  { status: 'cancelled', step: { kind: 'nothing' } },
] as const)('after $status comes $step.kind', ({ status, step }) => {
  const now = '2027-01-20T20:00:00.000Z' as Instant;
  expect(nextStep({ event: { ...event, status } as EventFacts, applied: 1, may }, now)).toEqual(step);
});

test.for([
  { status: 'draft', now: '2026-10-01T00:00:00.000Z' },
  { status: 'published', now: '2027-01-15T09:00:00.000Z' },
  { status: 'published', now: '2027-01-20T09:00:00.000Z' },
  { status: 'published', now: '2027-01-20T20:00:00.000Z' },
  { status: 'closed', now: '2027-01-20T20:00:00.000Z' },
] as const)('who may do nothing is offered nothing: $status on $now', ({ status, now }) => {
  const reads = { publish: false, decide: false, record: false, close: false, certify: false };
  const listed = { event: { ...event, status } as EventFacts, applied: 3, may: reads };
  expect(nextStep(listed, now as Instant)).toEqual({ kind: 'nothing' });
});
