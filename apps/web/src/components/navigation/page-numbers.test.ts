import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers.ts';

test.for([
  { rule: 'one page is one number', current: 1, count: 1, pages: [1] },
  { rule: 'few pages are all there', current: 2, count: 4, pages: [1, 2, 3, 4] },
  { rule: 'the first page shows the way on and the end', current: 1, count: 9, pages: [1, 2, 'gap', 9] },
  { rule: 'the middle has both neighbours and both ends', current: 5, count: 9, pages: [1, 'gap', 4, 5, 6, 'gap', 9] },
  { rule: 'a gap never hides a single page', current: 4, count: 7, pages: [1, 2, 3, 4, 5, 6, 7] },
  { rule: 'the last page shows the way back and the start', current: 9, count: 9, pages: [1, 'gap', 8, 9] },
])('$rule', ({ current, count, pages }) => {
  expect(pageNumbers(current, count)).toEqual(pages);
});
