import type { EmailAddress } from '@netzwerkstatt/domain';

/** A mail ready to be sent, or to be shown in the mailbox of a demonstration. */
export interface RenderedMail {
  readonly to: EmailAddress;
  /** Before the address of the sender. */
  readonly senderName: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** Message-ID and whatever programs on the way read. */
  readonly headers: Readonly<Record<string, string>>;
  readonly replyTo?: { readonly name: string; readonly address: EmailAddress };
}

export interface MailAttachment {
  readonly name: string;
  /** With its charset, where it is text. */
  readonly type: string;
  readonly content: string | Uint8Array;
}
