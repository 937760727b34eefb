import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';

test('without errors there is no summary', () => {
  expect(renderToStaticMarkup(<ErrorSummary title="Look again" errors={[]} />)).toBe('');
});

test('each error leads to its field, and the summary can take the focus', () => {
  const html = renderToStaticMarkup(
    <ErrorSummary title="Look again" errors={[{ fieldId: 'email', message: 'Enter an address' }]} />,
  );
  expect(html).toContain('<a href="#email">Enter an address</a>');
  expect(html).toMatch(/^<div class="[^"]*" role="alert" tabindex="-1"/);
});
