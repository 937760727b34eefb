import { createTargets } from '@netzwerkstatt/application';
import { guest, LAND, type Stage, setStage } from '@netzwerkstatt/application/testing';
import type { Context } from '../context.ts';
import { createCaller } from '../root-router.ts';

/** A visit to a house in memory. */
export interface TestVisit {
  readonly stage: Stage;
  readonly caller: ReturnType<typeof createCaller>;
  /** Secrets of sessions that were started, and whether one was ended. */
  readonly cookies: (string | 'ended')[];
}

export async function visit(wanted: Partial<Context> = {}, stage?: Stage): Promise<TestVisit> {
  const set = stage ?? (await setStage());
  const cookies: string[] = [];
  const context: Context = {
    house: {
      ...set.deps,
      targets: createTargets(set.deps),
      showLetter: (_land, { message }) => ({
        subject: message.kind,
        text: JSON.stringify(message),
        locale: message.locale,
      }),
    },
    land: LAND,
    actor: guest,
    locale: 'de',
    device: 'Firefox',
    browser: () => 'browser',
    startSession: (secret) => cookies.push(secret),
    endSession: () => cookies.push('ended'),
    countAgainst: () => undefined,
    ...wanted,
  };
  return { stage: set, caller: createCaller(context), cookies };
}
