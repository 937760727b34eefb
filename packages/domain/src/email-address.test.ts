import { describe, expect, test } from 'vitest';
import { type EmailAddress, emailKey, parseEmailAddress } from './email-address.ts';

describe('parseEmailAddress', () => {
  test.for(['anna@example.org', "o'brien+kurs@jugendamt.leipzig.example", 'a@b-c.de'])(
    '%s can be written to',
    (typed) => {
      expect(parseEmailAddress(typed)).toEqual({ ok: true, value: typed });
    },
  );

  test('blanks around an address and capitals in its domain do not matter', () => {
    expect(parseEmailAddress(' Anna@Example.ORG ')).toEqual({ ok: true, value: 'Anna@example.org' });
  });

  test.for([
    'anna',
    'anna@',
    '@example.org',
    'anna@example',
    'anna@@example.org',
    'anna b@example.org',
    'anna@example..org',
    '.anna@example.org',
    'an..na@example.org',
    'anna@-example.org',
    'anna@example.org\r\nBcc: x@example.org',
    'änna@example.org',
    '"anna b"@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b.'.repeat(130)}de`,
  ])('%s cannot', (typed) => {
    expect(parseEmailAddress(typed)).toEqual({ ok: false, refusal: { code: 'email_malformed' } });
  });
});

test('Anna@ and anna@ are one mailbox', () => {
  expect(emailKey('Anna@example.org' as EmailAddress)).toBe('anna@example.org');
});
