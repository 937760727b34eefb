import type { LocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { fieldsOfPollRefusal } from './fields-of-poll-refusal.ts';

const at = '2027-03-28T02:30' as LocalDateTime;

test('what is wrong with a date stands at that date, in the words of the editor', () => {
  const problems = [
    { code: 'session_in_the_past', sessionIndex: 0, startsAt: at } as const,
    { code: 'session_in_the_past', sessionIndex: 2, startsAt: at } as const,
  ];
  const shown = fieldsOfPollRefusal({ code: 'sessions_impossible', problems }, 'de');
  expect(shown.map(({ fieldId }) => fieldId)).toEqual(['options.0.to', 'options.2.to']);
});

test.for([
  { refusal: { code: 'poll_option_double', optionIndex: 1 }, field: 'options.1.day' },
  { refusal: { code: 'poll_closes_wrong' }, field: 'closesAt' },
  { refusal: { code: 'nobody_asked' }, field: 'fromEvents' },
] as const)('$refusal.code stands at $field', ({ refusal, field }) => {
  expect(fieldsOfPollRefusal(refusal, 'en').map(({ fieldId }) => fieldId)).toEqual([field]);
});

test('what is about the whole stands at no field', () => {
  expect(fieldsOfPollRefusal({ code: 'poll_already_open' }, 'de')).toEqual([]);
});
