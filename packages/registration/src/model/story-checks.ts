import type { AdmissionMode } from '@netzwerkstatt/domain';
import { expect } from 'vitest';
import { deadlineOf } from '../expiry.ts';
import type { CommandOutcome } from '../run-command.ts';
import type { Story } from './attempt.ts';
import { decideTogether, live } from './live.ts';
import { checkPromises } from './promises.ts';
import type { Step, World } from './world.ts';

/** Something that holds in every story, each looked at in stories of its own. */
export interface StoryCheck {
  readonly rule: string;
  /** @param see - Gets every step before it is looked at. */
  readonly look: (told: Story, admission: AdmissionMode, see: (step: Step) => void) => void;
}

export const storyChecks = {
  promises: {
    rule: 'keeps its promises after every step, and decides alike with a part of the book, with all of it, and after a restart',
    look: atEveryStep(checkPromises),
  },

  together: {
    rule: 'decides alike what comes together, with a part of the book and with all of it',
    look(told, admission, see) {
      let world: World | undefined;
      live(told, admission, (step) => {
        see(step);
        world = step.after;
      });
      if (world === undefined) return;
      const [partly, whole] = decideTogether(world, told.together);
      expect(partly.map(essence)).toEqual(whole.map(essence));
    },
  },

  endings: {
    rule: 'lets nothing end before its time',
    look: atEveryStep(({ outcome, after: world }, admission) => {
      for (const { before, after, cause } of outcome.changes) {
        if (after.status === 'expired' && before !== undefined) {
          expect(after.expiredAt).toBe(deadlineOf(before));
          expect(after.expiredAt <= world.now).toBe(true);
        }
        if (after.status === 'withdrawn' && cause !== 'release') expect(world.now < world.event.startsAt).toBe(true);
        if (cause === 'invite' || cause === 'release') expect(admission).toBe('by_invitation');
      }
    }),
  },

  refusals: {
    rule: 'changes nothing when it refuses, unless the refusal ends a request',
    look: atEveryStep(({ outcome, command }) => {
      if (outcome.answer.ok) return;
      const ended = outcome.changes.map(({ before, after }) => [before?.status, after.status]);
      expect(ended).toEqual(command.kind === 'confirm_request' && ended.length > 0 ? [['requested', 'refused']] : []);
    }),
  },
} as const satisfies Readonly<Record<string, StoryCheck>>;

export type StoryCheckName = keyof typeof storyChecks;

function atEveryStep(check: (step: Step, admission: AdmissionMode) => void): StoryCheck['look'] {
  return (told, admission, see) => {
    live(told, admission, (step) => {
      see(step);
      check(step, admission);
    });
  };
}

function essence({ answer, changes }: CommandOutcome) {
  return { answer, changes };
}
