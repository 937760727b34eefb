import { fc, test as property } from '@fast-check/vitest';
import { afterAll, describe, expect, inject } from 'vitest';
import { deadlineOf } from '../expiry.ts';
import type { CommandOutcome } from '../run-command.ts';
import { attempt, story } from './attempt.ts';
import { besides, happenedIn, happenings } from './happenings.ts';
import { checkPromises } from './promises.ts';
import { decideTogether, live, type World } from './world.ts';

const { stories, leastSteps } = inject('model');
const happened = new Map<string, number>();
let steps = 0;

afterAll(() => {
  if (steps < leastSteps) throw new Error(`the model took ${steps} steps; ${leastSteps} are promised`);
  const never = [...Object.keys(happenings), ...besides].filter((it) => !happened.has(it));
  // In a short run what is rare may be missing by chance.
  if (stories >= 1_000 && never.length > 0) throw new Error(`in all the stories never: ${never.join('; ')}`);
});

describe.each(['first_come', 'by_application', 'by_invitation'] as const)('an event with admission %s', (admission) => {
  property.prop([story], { numRuns: stories })(
    'keeps its promises after every step, and decides alike with a part of the book, with all of it, and after a restart',
    (told) => {
      live(told, admission, (step) => {
        steps += 1;
        for (const it of happenedIn(step)) happened.set(it, (happened.get(it) ?? 0) + 1);
        checkPromises(step);
      });
    },
  );

  property.prop([story, fc.array(attempt, { maxLength: 8, size: 'max' })], { numRuns: stories / 2 })(
    'decides alike what comes together, with a part of the book and with all of it',
    (told, together) => {
      let world: World | undefined;
      live(told, admission, ({ after }) => {
        steps += 1;
        world = after;
      });
      if (world === undefined) return;
      const [partly, whole] = decideTogether(world, together);
      expect(partly.map(essence)).toEqual(whole.map(essence));
    },
  );

  property.prop([story], { numRuns: stories / 4 })('lets nothing end before its time', (told) => {
    live(told, admission, ({ outcome, after: world }) => {
      steps += 1;
      for (const { before, after, cause } of outcome.changes) {
        if (after.status === 'expired' && before !== undefined) {
          expect(after.expiredAt).toBe(deadlineOf(before));
          expect(after.expiredAt <= world.now).toBe(true);
        }
        if (after.status === 'withdrawn' && cause !== 'release') expect(world.now < world.event.startsAt).toBe(true);
        if (cause === 'invite' || cause === 'release') expect(admission).toBe('by_invitation');
      }
    });
  });

  property.prop([story], { numRuns: stories / 4 })(
    'changes nothing when it refuses, unless the refusal ends a request',
    (told) => {
      live(told, admission, ({ outcome, command }) => {
        steps += 1;
        if (outcome.answer.ok) return;
        const ended = outcome.changes.map(({ before, after }) => [before?.status, after.status]);
        expect(ended).toEqual(command.kind === 'confirm_request' && ended.length > 0 ? [['requested', 'refused']] : []);
      });
    },
  );
});

function essence({ answer, changes }: CommandOutcome) {
  return { answer, changes };
}
