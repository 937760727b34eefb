import type { MailKind, MailMessage } from '@netzwerkstatt/application';
import type { CalendarWords } from '@netzwerkstatt/scheduling/ical';
import type { Block } from '../blocks/block.ts';
import type { Pages } from '../pages.ts';

/** What a mail says, whatever it is shown as. */
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** The message of each kind. */
export type MessageOf = { readonly [Kind in MailKind]: Extract<MailMessage, { kind: Kind }> };

/** What words need besides the message. */
export interface LetterContext {
  readonly pages: Pages;
  /** To be typed instead of following the link, in two groups: `1234 5678`. */
  readonly signInCode: (challenge: MessageOf['sign_in']['challenge']) => string;
  /** How many calendar files come with the mail. */
  readonly calendarFiles: number;
  readonly hasCertificateFile: boolean;
}

/** One language of the mails. A new kind of mail without words does not compile. */
export interface MailWords {
  readonly letters: {
    readonly [Kind in MailKind]: (message: MessageOf[Kind], context: LetterContext) => Letter;
  };
  /**
   * The sentences below the mail.
   *
   * @param reader - Who reads the answers to it; absent when nobody we could name does.
   */
  readonly footer: (reader: string | undefined) => readonly string[];
  /** The words inside calendar files. */
  readonly calendar: CalendarWords;
  /** Names of files without their ending, in ASCII. */
  readonly files: {
    readonly calendar: string;
    readonly certificate: string;
    readonly seriesCertificate: string;
    readonly speakerCertificate: string;
  };
}

/** How one reason against a registration is told. */
export interface RefusedWords {
  readonly heading: string;
  readonly reason: string;
  readonly next: readonly Block[];
}
