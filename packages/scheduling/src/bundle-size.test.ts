import { expect, test } from 'vitest';
import { bundleOf } from '../testing/bundle.ts';

/** Without luxon, which is 25 kB by itself and which many pages have anyway. */
const MAX_GZIP_BYTES = 25_000;

test('everything the package has costs a page less than 25 kB, luxon aside', async () => {
  const { gzipBytes, external } = await bundleOf('.', './ical');
  expect(external).toEqual(['luxon']);
  expect(gzipBytes).toBeLessThanOrEqual(MAX_GZIP_BYTES);
});

test('nothing in it needs Node, or a page with https', async () => {
  const { code } = await bundleOf('.', './ical');
  expect(code.match(/randomUUID|node:|process\.|require\(/g)).toBeNull();
});
