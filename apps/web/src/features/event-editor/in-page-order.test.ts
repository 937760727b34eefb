import { expect, test } from 'vitest';
import { inPageOrder } from './in-page-order.ts';

test('the summary follows the page from top to bottom', () => {
  const errors = ['capacity', 'venue.name', 'series.day', 'sessions.1.day', 'sessions.0.day', 'title'];
  const inOrder = inPageOrder(errors.map((fieldId) => ({ fieldId, message: '' })));
  expect(inOrder.map(({ fieldId }) => fieldId)).toEqual([
    'title',
    'series.day',
    'sessions.1.day',
    'sessions.0.day',
    'venue.name',
    'capacity',
  ]);
});
