import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fieldProblems } from '../field-problems.ts';
import { toldMemberInput, toldSubstituteInput } from './circles.ts';
import { localDate, localDateTime } from './fields.ts';
import { correctCertificateInput, correctNameInput, issueSpeakerInput } from './issuing.ts';
import { detailsInput, registerInput, requestInput } from './registration.ts';
import { colleagueInput } from './self-service.ts';

test.for([
  { rule: 'an empty field names no day', field: localDate, text: '', code: 'date_missing' },
  { rule: 'a day that does not exist is wrong', field: localDate, text: '2027-02-30', code: 'date_wrong' },
  { rule: 'an empty field names neither day nor time', field: localDateTime, text: '', code: 'date_time_missing' },
  { rule: 'so do two empty fields', field: localDateTime, text: 'T', code: 'date_time_missing' },
  { rule: 'a time alone lacks its day', field: localDateTime, text: 'T09:00', code: 'date_missing' },
  { rule: 'a day alone lacks its time', field: localDateTime, text: '2027-01-20T', code: 'time_missing' },
  { rule: 'a time that does not exist is wrong', field: localDateTime, text: '2027-01-20T25:00', code: 'date_wrong' },
] as const)('$rule', ({ field, text, code }) => {
  const parsed = z.object({ day: field }).safeParse({ day: text });
  expect(fieldProblems(parsed.error)).toEqual([{ path: 'day', code, facts: {} }]);
});

test('a day and a time that exist are taken as they are', () => {
  expect([localDate.parse('2027-01-20'), localDateTime.parse('2027-01-20T09:00')]).toEqual([
    '2027-01-20',
    '2027-01-20T09:00',
  ]);
});

test.for([
  ['a registration', registerInput],
  ['a request by mail', requestInput],
  ['what people say about themselves', detailsInput],
  ['a colleague who takes a place over', colleagueInput],
  ['a member of a circle', toldMemberInput],
  ['a substitute in a circle', toldSubstituteInput],
  ['a corrected certificate', correctCertificateInput],
  ['a corrected name', correctNameInput],
  ['who taught', issueSpeakerInput],
] as const)('nobody hides a letter in a name, at the field it was typed in: %s', ([, input]) => {
  const parsed = input.safeParse({ givenName: 'An\u202ena', familyName: 'Kra\u0000wc' });
  expect(fieldProblems(parsed.error)?.filter(({ path }) => path.endsWith('Name'))).toEqual([
    { path: 'givenName', code: 'letter_invisible', facts: { codePoint: 'U+202E' } },
    { path: 'familyName', code: 'letter_invisible', facts: { codePoint: 'U+0000' } },
  ]);
});
