import { expect, test } from 'vitest';
import { withinQuotes } from './within-quotes.ts';

test('a quotation in a quotation has single marks', () => {
  expect(`„${withinQuotes('Frühe Hilfen „Keiner fällt durchs Netz“')}“`).toBe(
    '„Frühe Hilfen ‚Keiner fällt durchs Netz‘“',
  );
});
