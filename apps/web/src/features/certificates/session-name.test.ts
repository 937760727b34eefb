import type { LocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { sessionName } from './session-name.ts';

const at = { startsAt: '2027-01-20T09:00' as LocalDateTime, endsAt: '2027-01-20T16:00' as LocalDateTime };

test('a session is called by its title and its day, and without a title by day and time', () => {
  expect(sessionName({ ...at, title: 'Recht' }, 'de')).toMatch(/^Recht, .*20\./);
  expect(sessionName(at, 'de')).toMatch(/20\..*9/);
  expect(sessionName({ ...at, title: '' }, 'de')).toBe(sessionName(at, 'de'));
});
