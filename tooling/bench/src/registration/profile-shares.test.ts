import { expect, test } from 'vitest';
import { sharesInWords, sharesOf } from './profile-shares.ts';

const node = (id: number, functionName: string, url = '') => ({ id, callFrame: { functionName, url } });
const profile = {
  nodes: [
    node(1, '(idle)'),
    node(2, '(garbage collector)'),
    node(3, 'decide', 'file:///srv/house/packages/registration/src/run.ts'),
    node(4, 'query', 'file:///srv/house/node_modules/.pnpm/pg@8/node_modules/pg/lib/client.js'),
    node(5, 'parse', 'file:///srv/house/node_modules/@scope/name/index.js'),
    node(6, 'emit', 'node:internal/streams/readable'),
    node(7, 'writev'),
    node(8, '(program)'),
  ],
  startTime: 0,
  samples: [3, 1, 2, 3, 4, 5, 6, 7, 8, 3],
  timeDeltas: [100, 100, 100, 400, 100, 100, 100, 100, 100, 100],
};

test('processor time goes to packages and to Node, without idle time and only between the moments', () => {
  const { shares, milliseconds } = sharesOf([profile], 101, 1200);
  expect(shares).toEqual([
    { what: 'packages/registration', share: 0.4 },
    { what: 'garbage collector', share: 0.1 },
    { what: 'pg', share: 0.1 },
    { what: '@scope/name', share: 0.1 },
    { what: 'node:internal/streams', share: 0.1 },
    { what: 'writev (machine code)', share: 0.1 },
    { what: 'system calls and machine code', share: 0.1 },
  ]);
  expect(milliseconds).toBe(1);
});

test('several processes are added up', () => {
  expect(sharesOf([profile, profile], 101, 1200).milliseconds).toBe(2);
});

test('small shares are told together', () => {
  const shares = [
    { what: 'pg', share: 0.6 },
    { what: 'zod', share: 0.25 },
    { what: 'pino', share: 0.15 },
  ];
  expect(sharesInWords(shares, 1)).toBe('pg 60 %, all else 40 %');
});
