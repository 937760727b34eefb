import { expect, test } from 'vitest';
import { openDoor } from '../testing/open-door.ts';

test('a sign of life needs no database', async () => {
  const { ask } = await openDoor({ operation: { isReachable: async () => false, isStopping: () => false } });
  const { status, body } = await ask('/healthz');
  expect([status, body]).toEqual([200, 'ok\n']);
});

test.for([
  { when: 'the database answers', isReachable: true, isStopping: false, status: 200, body: 'ready\n' },
  { when: 'the database does not answer', isReachable: false, isStopping: false, status: 503, body: 'not ready\n' },
  { when: 'the house closes', isReachable: true, isStopping: true, status: 503, body: 'not ready\n' },
])('when $when, visitors are wanted: $status', async ({ isReachable, isStopping, status, body }) => {
  const { ask } = await openDoor({ operation: { isReachable: async () => isReachable, isStopping: () => isStopping } });
  const answer = await ask('/readyz');
  expect([answer.status, answer.body]).toEqual([status, body]);
});

test('how the house is doing is told beside it, and to nobody behind a proxy', async () => {
  const { ask } = await openDoor();
  const near = await ask('/metrics');
  expect([near.status, /^process_cpu_seconds_total \d/m.test(near.body)]).toEqual([200, true]);
  const far = await ask('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } });
  expect([far.status, far.body]).toEqual([404, '']);
});
