import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import { anEvent } from '@netzwerkstatt/domain/testing';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { forgetAnsweredRequest, readSentRequest, rememberSentRequest } from './sent-request.ts';

const event = anEvent();
const sent = {
  email: 'ada@praxis.example',
  confirmUntil: addMilliseconds('2026-11-21T09:00:00.000Z' as Instant, 7 * DAY_MS),
};

function seen(status: OwnRegistration['registration']['status']): OwnRegistration {
  return { registration: { status }, event } as OwnRegistration;
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  rememberSentRequest(event.slug, sent);
  rememberSentRequest('eine-andere', sent);
  return () => vi.unstubAllGlobals();
});

test('a form that was sent is still known after a reload, and while its mail is only looked at', () => {
  expect(readSentRequest(event.slug)).toEqual(sent);
  forgetAnsweredRequest(seen('requested'));
  expect(readSentRequest(event.slug)).toEqual(sent);
});

test.for(['applied', 'confirmed', 'waitlisted', 'withdrawn', 'expired', 'refused', 'cancelled'] as const)(
  'once its registration is %s, nobody is sent back to the mail, and other forms are remembered',
  (status) => {
    forgetAnsweredRequest(seen(status));
    expect(readSentRequest(event.slug)).toBeUndefined();
    expect(readSentRequest('eine-andere')).toEqual(sent);
  },
);
