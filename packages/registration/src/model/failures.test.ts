import { describe, test } from 'vitest';
import { tellAgain } from './failure.ts';
import { failures } from './failures.ts';
import { storyChecks } from './story-checks.ts';

describe('never again', () => {
  test.for(failures)('$wrong', (failure) => {
    storyChecks[failure.check].look(tellAgain(failure), failure.admission, () => {});
  });
});
