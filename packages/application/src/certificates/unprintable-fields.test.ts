import type { ChamberStatement } from '@netzwerkstatt/certificates';
import { anEvent } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { unprintableFields } from './unprintable-fields.ts';

const unprintable = (text: string) => text.match(/🎉/g) ?? [];
const event = anEvent();
const [session] = event.sessions;
if (session === undefined) throw new Error('an event has a session');
const issuer = { name: 'Koordinierungsstelle', addressLines: ['post@example.org'] };
const common = { event, chambers: [], issuing: { issuer, signerLine: 'Leitung' } };
const taught = { code: 'L02', version: '1', title: 'Recht', learningOutcome: 'Kennt das Recht' };

test('what can be printed stands in nobody’s way', () => {
  expect(unprintableFields({ ...common, module: taught }, unprintable)).toEqual([]);
});

describe('a letter is found', () => {
  test.for([
    { field: 'title', about: { event: { ...event, title: 'A 🎉' } } },
    {
      field: 'session',
      sessionIndex: 1,
      about: { event: { ...event, sessions: [session, { ...session, title: '🎉' }] } },
    },
    { field: 'module', about: { module: { ...taught, title: '🎉' } } },
    { field: 'outcome', about: { module: { ...taught, learningOutcome: '🎉' } } },
    { field: 'issuer', about: { issuing: { ...common.issuing, issuer: { ...issuer, name: '🎉' } } } },
    { field: 'issuer', about: { issuing: { ...common.issuing, issuer: { ...issuer, addressLines: ['🎉'] } } } },
    { field: 'issuer', about: { issuing: { ...common.issuing, signerLine: '🎉' } } },
    { field: 'session', sessionIndex: 0, about: { event: { ...event, sessions: [{ ...session, speakers: 'A 🎉' }] } } },
    { field: 'chamber', about: { chambers: [{ kind: 'cme', category: '🎉' } as unknown as ChamberStatement] } },
  ] as const)('in $field', ({ about, ...place }) => {
    expect(unprintableFields({ ...common, ...about }, unprintable)).toEqual([{ ...place, letters: ['🎉'] }]);
  });

  test('in the place of an event that has one, and not in the place nobody went to', () => {
    const venue = { ...event.venue, place: 'Köln 🎉' } as NonNullable<typeof event.venue>;
    const here = { ...event, venue, format: 'on_site' as const };
    expect(unprintableFields({ ...common, event: here }, unprintable)).toEqual([{ field: 'place', letters: ['🎉'] }]);
    expect(unprintableFields({ ...common, event: { ...here, format: 'online' } }, unprintable)).toEqual([]);
  });
});

test('a cancelled date stands on no certificate', () => {
  const cancelled = { ...session, title: '🎉', status: 'cancelled' as const };
  expect(unprintableFields({ ...common, event: { ...event, sessions: [session, cancelled] } }, unprintable)).toEqual(
    [],
  );
});
