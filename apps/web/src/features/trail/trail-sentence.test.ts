import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { type TrailEntry, trailActor, trailSentence } from './trail-sentence.ts';

const names = { p1: 'Ada Beispiel', r1: 'Bo Muster' };

function anEntry(wanted: Partial<TrailEntry>): TrailEntry {
  const at = '2027-01-20T09:00:00.000Z' as Instant;
  return { at, actor: 'p1', action: 'event.edit', target: { kind: 'event', id: 'e1' }, ...wanted };
}

test('what happened with a registration is told with the name and how it stands now', () => {
  const entry = anEntry({
    action: 'seat.passed_on',
    target: { kind: 'registration', id: 'r1' },
    facts: { from: 'waitlisted', to: 'offered' },
  });
  expect(trailSentence(entry, names, 'de')).toBe('Bo Muster: frei gewordener Platz weitergegeben, Platz angeboten');
});

test.for([
  { what: 'minutes_approved', action: 'circle.work', sentence: 'Protokoll freigegeben' },
  { what: 'substitute', action: 'circle.invite', sentence: 'Vertretung benannt' },
  { what: 'something new', action: 'circle.edit', sentence: 'Geändert' },
] as const)('of a circle is told what was done: $what', ({ what, action, sentence }) => {
  expect(trailSentence(anEntry({ action, facts: { what } }), names, 'de')).toBe(sentence);
});

test('of questions and assistance is told what was asked and arranged', () => {
  const designed = anEntry({ action: 'questions.design', facts: { questions: 2 } });
  const arranged = anEntry({ action: 'assistance.organise', facts: { need: 'child_care', status: 'confirmed' } });
  expect([designed, arranged].map((it) => trailSentence(it, names, 'de'))).toEqual([
    '2 Fragen mit der Anmeldung gestellt',
    'Kinderbetreuung: zugesagt',
  ]);
});

test.for([
  {
    action: 'certificate.issue',
    facts: { role: 'trainer', sessions: 2 },
    sentence: 'Bescheinigung für Referent:innen über 2 Termine ausgestellt',
  },
  { action: 'invitation.manage', facts: { invited: 2 }, sentence: '2 Personen per Mail eingeladen' },
  { action: 'voucher.manage', facts: { issued: 3, places: 6 }, sentence: '3 Platzgutscheine für 6 Plätze ausgestellt' },
  { action: 'voucher.manage', facts: { withdrawn: 'x' }, sentence: 'Platzgutschein zurückgezogen' },
  { action: 'invitation.manage', facts: { reminded: 1 }, sentence: '1 Person an die Einladung erinnert' },
  { action: 'invitation.manage', facts: { takenBack: 1 }, sentence: 'Einladung zurückgenommen' },
  { action: 'invitation.answer', facts: { declined: 1 }, sentence: 'Einladung abgesagt' },
  { action: 'certificate.issue', facts: { printed: 3 }, sentence: 'Druckfassung von 3 Bescheinigungen geholt' },
] as const)(
  'of invitations and print runs is told how many, and never who: $sentence',
  ({ action, facts, sentence }) => {
    expect(trailSentence(anEntry({ action, facts }), names, 'de')).toBe(sentence);
  },
);

test('of changed details is told which', () => {
  const entry = anEntry({
    actor: 'holder',
    action: 'registration.edit',
    target: { kind: 'registration', id: 'r1' },
    facts: { changed: 'profession organisation', hasSeat: true },
  });
  expect(trailSentence(entry, names, 'de')).toBe('Bo Muster: Beruf und Arbeitsstelle geändert');
});

test('whoever is no longer there has no name', () => {
  const entry = anEntry({
    action: 'registration.create',
    target: { kind: 'registration', id: 'r9' },
    facts: { to: 'confirmed' },
  });
  expect(trailSentence(entry, names, 'de')).toBe('gelöschte Person: angemeldet, hat einen Platz');
});

test.for([
  { actor: 'p1', shown: 'Ada Beispiel' },
  { actor: 'house', shown: 'automatisch' },
  { actor: 'holder', shown: 'über den Link aus der Mail' },
  { actor: 'invitee', shown: 'wer eingeladen ist, über den Link aus der Mail' },
  { actor: 'p9', shown: 'gelöschtes Konto' },
])('the actor $actor is called “$shown”', ({ actor, shown }) => {
  expect(trailActor(anEntry({ actor }), names, 'de')).toBe(shown);
});
