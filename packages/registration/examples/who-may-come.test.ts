import { expect, test } from 'vitest';
import { reasons } from './who-may-come.ts';

test('the example of the README', () => {
  const nextRun = expect.objectContaining({ slug: '2027-01-28-b01', startsOn: '2027-01-28' });
  const waysOut = [{ kind: 'take_module', module: 'B01', nextRun }];
  expect(reasons).toEqual([{ code: 'prerequisite_missing', module: 'B01', waysOut }]);
});
