import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('a demonstration needs no setting but that it is one', () => {
  expect(readEnv({ DEMO: 'on' })).toEqual({
    port: 3000,
    origins: new Map([
      ['DE-SN', 'http://localhost:3000'],
      ['DE-SL', 'http://saarland.localhost:3000'],
    ]),
    dataDir: resolve('data'),
    mailFrom: 'netzwerkstatt@localhost.localdomain',
    trustedProxies: 0,
    certificateThreads: 1,
    isDemo: true,
  });
});

test('a seal is two files, wherever the house was started', () => {
  expect(readEnv({ DEMO: 'on', SEAL_KEY: 'seal/key.pem', SEAL_CERTIFICATES: '/etc/seal.pem' })).toMatchObject({
    seal: { keyFile: resolve('seal/key.pem'), certificatesFile: '/etc/seal.pem' },
  });
});

describe('a wrong setting is named in one sentence', () => {
  test.for([
    { settings: { PORT: 'abc' }, says: 'The setting PORT is wrong: a port is a number.' },
    {
      settings: { DATABASE_URL: 'mysql://x' },
      says: 'The setting DATABASE_URL is wrong: is not a postgresql:// address.',
    },
    {
      settings: { SMTP_URL: 'mail.example' },
      says: 'The setting SMTP_URL is wrong: is not an smtp:// or smtps:// address.',
    },
    { settings: { MAIL_FROM: 'wir' }, says: 'The setting MAIL_FROM is wrong: is not a mail address.' },
    { settings: { APP_SECRET: 'kurz' }, says: 'The setting APP_SECRET is wrong: has fewer than 32 characters.' },
    {
      settings: { CERTIFICATE_THREADS: '0' },
      says: 'The setting CERTIFICATE_THREADS is wrong: is not a number from 1 to 16.',
    },
    { settings: { DEMO: 'ja' }, says: 'The setting DEMO is wrong: is neither „on“ nor „off“.' },
    {
      settings: { ORIGINS: 'sachsen.example' },
      says: 'The setting ORIGINS is wrong: „sachsen.example“ is not like „DE-SN=https://sachsen.example“.',
    },
    {
      settings: { SEAL_KEY: 'key.pem' },
      says: 'The setting SEAL_CERTIFICATES is missing: SEAL_KEY needs it.',
    },
    {
      settings: { SEAL_CERTIFICATES: 'seal.pem' },
      says: 'The setting SEAL_KEY is missing: SEAL_CERTIFICATES needs it.',
    },
    {
      settings: { DEMO: 'off' },
      says: 'The setting SMTP_URL is missing: without it nobody would get a mail (or set DEMO=on).',
    },
    {
      settings: { DEMO: 'off', SMTP_URL: 'smtp://localhost', DATABASE_URL: 'postgresql://localhost/x' },
      says: 'The setting APP_SECRET is missing: processes on one database need the same one.',
    },
  ])('$says', ({ settings, says }) => {
    expect(() => readEnv({ DEMO: 'on', ...settings })).toThrow(says);
  });
});
