import { expect, test } from 'vitest';
import { defaultSettings } from './run-server.ts';

test.for([
  { rule: 'without settings the house shows itself', settings: {}, DEMO: 'on' },
  { rule: 'a database somebody names is no demonstration', settings: { DATABASE_URL: 'postgresql://db' } },
  { rule: 'a mail server somebody names is no demonstration', settings: { SMTP_URL: 'smtp://mail' } },
  { rule: 'a setting that is empty names nothing', settings: { DATABASE_URL: '', SMTP_URL: '' }, DEMO: 'on' },
])('$rule', ({ settings, DEMO }) => {
  expect(defaultSettings(settings).DEMO).toBe(DEMO);
});
