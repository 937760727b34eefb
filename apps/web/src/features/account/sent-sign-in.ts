import type { Answers } from '../../lib/api-types.ts';
import { remembered } from '../../lib/remembered.ts';

/** A sign-in mail that was asked for in this tab: its code is typed here. */
export interface SentSignIn {
  readonly email: string;
  readonly challenge: Answers['account']['requestSignIn']['challenge'];
  readonly expiresAt: Answers['account']['requestSignIn']['expiresAt'];
}

const memory = remembered<SentSignIn>('tab', 'sent-sign-in');

/** Kept while the tab is open, so that a reload does not lose the field for the code. */
export const sentSignIn = {
  ...memory,
  /** What can still be answered; a mail that is too old is none. */
  read(): SentSignIn | undefined {
    const sent = memory.read();
    return sent !== undefined && Date.parse(sent.expiresAt) > Date.now() ? sent : undefined;
  },
};
