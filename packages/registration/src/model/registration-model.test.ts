import { test as property } from '@fast-check/vitest';
import { afterAll, describe, inject } from 'vitest';
import { story } from './attempt.ts';
import { tellHowToKeep } from './failure.ts';
import { allHappenings, happenedIn } from './happenings.ts';
import { type StoryCheck, type StoryCheckName, storyChecks } from './story-checks.ts';
import type { Step } from './world.ts';

const { stories, leastSteps } = inject('model');
const happened = new Map<string, number>();
let steps = 0;

const share = { promises: 1, together: 1 / 2, endings: 1 / 4, refusals: 1 / 4 } as const satisfies Record<
  StoryCheckName,
  number
>;

function count(step: Step): void {
  steps += 1;
  for (const it of happenedIn(step)) happened.set(it, (happened.get(it) ?? 0) + 1);
}

afterAll(() => {
  if (steps < leastSteps) throw new Error(`the model took ${steps} steps; ${leastSteps} are promised`);
  const never = allHappenings.filter((it) => !happened.has(it));
  // In a short run what is rare may be missing by chance.
  if (stories >= 1_000 && never.length > 0) throw new Error(`in all the stories never: ${never.join('; ')}`);
});

describe.each(['first_come', 'by_application', 'by_invitation'] as const)('an event with admission %s', (admission) => {
  for (const [name, { rule, look }] of Object.entries(storyChecks) as [StoryCheckName, StoryCheck][]) {
    const reporter = tellHowToKeep(admission, name);
    property.prop([story], { numRuns: stories * share[name], reporter })(rule, (told) => look(told, admission, count));
  }
});
