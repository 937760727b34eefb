import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InvitationTraces, invitationStatus, isSilent } from './invitation-status.ts';
import { dueInvitations } from './invitation-times.ts';
import { MAX_INVITEES, readInvitees } from './read-invitees.ts';

const NOW = '2027-01-10T09:00:00.000Z' as Instant;

test.for([
  'ada@example.org',
  '  ada@EXAMPLE.org  ',
  'Ada Beispiel <ada@example.org>',
  '"Beispiel, Ada" <ada@example.org>;',
  'Ada Beispiel; ada@example.org',
  'ada@example.org\tAda Beispiel',
])('a row is read as mail programs and spreadsheets write it: %s', (row) => {
  const read = readInvitees(row);
  expect(read.ok && read.value.map(({ email, row: number }) => [number, email])).toEqual([[1, 'ada@example.org']]);
});

test('the name comes along, and rows count as an editor counts them', () => {
  expect(readInvitees('\nAda Beispiel <ada@example.org>\r\n\r\nben@example.org')).toEqual({
    ok: true,
    value: [
      { row: 2, email: 'ada@example.org', name: 'Ada Beispiel' },
      { row: 4, email: 'ben@example.org' },
    ],
  });
});

test('every row with a fault is named, and nothing of such a list is taken', () => {
  const list = 'ada@example.org\nADA@example.org\nBen\nben@example.org, cem@example.org\n12345 <dana@example.org>';
  expect(readInvitees(list)).toEqual({
    ok: false,
    refusal: {
      code: 'invitees_unreadable',
      faults: [
        { row: 2, code: 'twice' },
        { row: 3, code: 'not_an_address' },
        { row: 4, code: 'not_an_address' },
        { row: 5, code: 'name_unreadable' },
      ],
    },
  });
});

test('a list has at least one row, and not too many', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@example.org`).join('\n');
  expect(readInvitees(' \n ')).toEqual({ ok: false, refusal: { code: 'nobody_asked' } });
  expect(readInvitees(rows(MAX_INVITEES)).ok).toBe(true);
  expect(readInvitees(rows(MAX_INVITEES + 1))).toEqual({
    ok: false,
    refusal: { code: 'invitees_too_many', max: MAX_INVITEES },
  });
});

test('whatever is pasted, either everybody in it is taken once or a row is named', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.emailAddress())), (rows) => {
      const read = readInvitees(rows.join('\n'));
      if (read.ok) expect(new Set(read.value.map(({ email }) => email.toLowerCase())).size).toBe(read.value.length);
      else if (read.refusal.code === 'invitees_unreadable') expect(read.refusal.faults).not.toEqual([]);
    }),
  );
});

test('what came last counts: a registration that stands, then the coordination, then one that has ended, a no, a look', () => {
  const traces: InvitationTraces[] = [
    {},
    { openedAt: NOW },
    { openedAt: NOW, declinedAt: NOW },
    { declinedAt: NOW, registration: 'ended' },
    { registration: 'ended', takenBackAt: NOW },
    { declinedAt: NOW, takenBackAt: NOW, registration: 'stands' },
  ];
  expect(traces.map(invitationStatus)).toEqual(['sent', 'opened', 'declined', 'ended', 'taken_back', 'answered']);
  expect(traces.map(isSilent)).toEqual([true, true, false, false, false, false]);
});

test('reminded is in the last week, before the deadline, of what was sent three days ago or earlier', () => {
  expect(dueInvitations(NOW)).toEqual({
    sentBy: addMilliseconds(NOW, -3 * DAY_MS),
    closesAfter: NOW,
    closesBy: addMilliseconds(NOW, 7 * DAY_MS),
  });
});
