import type { CalendarMethod } from '@netzwerkstatt/application';
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
  /** What programs do to the calendar of the reader; the same text is among the attachments, for those that do not. */
  readonly calendar?: CalendarPart;
  /** Message-ID and whatever programs on the way read. */
  readonly headers: Readonly<Record<string, string>>;
  readonly replyTo?: { readonly name: string; readonly address: EmailAddress };
}

/** A calendar message inside a mail (RFC 6047 §2.4). */
export interface CalendarPart {
  readonly method: CalendarMethod;
  readonly content: string;
}

export interface MailAttachment {
  readonly name: string;
  /** With its charset, where it is text. */
  readonly type: string;
  readonly content: string | Uint8Array;
}
