import type { MailRecord } from '@netzwerkstatt/application';

/** What a house that shows itself offers to everybody: its mailbox, its clock, and a way in for every role. */
export interface Demonstration {
  /** The mail as its reader sees it. */
  readonly show: (mail: MailRecord) => Promise<ShownMail>;
  /** Moves the clock forward, so that deadlines, offers and events can be lived through in minutes. */
  readonly advanceClock: (hours: number) => void;
}

export interface ShownMail {
  readonly subject: string;
  readonly from: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
}
