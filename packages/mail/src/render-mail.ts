import type { Links, MailKind, MailMessage, MailRecord } from '@netzwerkstatt/application';
import { type EmailAddress, parseEmailAddress } from '@netzwerkstatt/domain';
import { htmlFromBlocks } from './blocks/html-from-blocks.ts';
import { oneLine } from './blocks/one-line.ts';
import { textFromBlocks } from './blocks/text-from-blocks.ts';
import { calendarFiles } from './calendar-files.ts';
import { calendarMessage } from './calendar-message.ts';
import { mailHeaders } from './mail-headers.ts';
import { pagesAt } from './pages.ts';
import type { MailAttachment, RenderedMail } from './rendered-mail.ts';
import { germanWords } from './words/de.ts';
import { englishWords } from './words/en.ts';
import type { Letter, LetterContext, MailWords, MessageOf } from './words/letter-words.ts';
import type { MailLocale } from './words/mail-dates.ts';

/** What a mail needs to know besides what was decided. */
export interface MailSurroundings {
  /** Scheme and host of the public pages, without a final slash: `https://netzwerkstatt.example`. */
  readonly origin: string;
  /** Ends the Message-ID and the UIDs of calendar files; the same as in the feeds, and never changed. */
  readonly host: string;
  readonly links: Pick<Links, 'tokenFor' | 'codeFor'>;
  /** The mailbox mails come from: who invites, and where the answers of calendar programs arrive. */
  readonly from: EmailAddress;
  /** Who writes: „Netzwerkstatt Sachsen“. */
  readonly senderName: string;
  /** The PDF, for `certificate_issued`. Without it the mail says where to find it. */
  readonly certificateFile?: Uint8Array;
}

const languages: Readonly<Record<MailLocale, MailWords>> = { de: germanWords, en: englishWords };

/** Words, links and files for what was decided. The same record gives the same mail, however often it is sent. */
export function renderMail(
  record: Pick<MailRecord, 'id' | 'to' | 'message' | 'attempts'>,
  surroundings: MailSurroundings,
): RenderedMail {
  const { message } = record;
  const { origin, host, links } = surroundings;
  const words = languages[message.locale];
  const invitation = calendarMessage(record, words, surroundings);
  const attachments = invitation ? [invitation.file] : attachmentsOf(message, words, surroundings);
  const letter = letterOf(words.letters, message.kind, message, {
    pages: pagesAt(origin, links),
    signInCode: (challenge) => inTwoGroups(links.codeFor('sign_in', challenge)),
    calendarFiles: attachments.length,
    hasCertificateFile: surroundings.certificateFile !== undefined,
  });
  const subject = oneLine(letter.subject);
  const senderName = oneLine(surroundings.senderName);
  const replyTo = readerOf(message);
  const footer = { lines: words.footer(replyTo?.name), senderName, origin };
  return {
    to: record.to,
    senderName,
    subject,
    html: htmlFromBlocks({ locale: message.locale, title: subject, blocks: letter.blocks, footer }),
    text: textFromBlocks(letter.blocks, footer),
    attachments,
    ...(invitation && { calendar: invitation.part }),
    headers: mailHeaders(record, host),
    ...(replyTo && { replyTo }),
  };
}

function letterOf<Kind extends MailKind>(
  letters: MailWords['letters'],
  kind: Kind,
  message: MessageOf[Kind],
  context: LetterContext,
): Letter {
  return letters[kind](message, context);
}

function attachmentsOf(
  message: MailMessage,
  { files }: MailWords,
  { certificateFile, ...around }: MailSurroundings,
): readonly MailAttachment[] {
  switch (message.kind) {
    case 'registration_confirmed':
    case 'forums_assigned':
      return calendarFiles(message.event, message.notices, files.calendar, around);
    case 'certificate_issued': {
      if (certificateFile === undefined) return [];
      const name = `${files.certificate}-${message.number.replace(/[^A-Za-z0-9-]/g, '')}.pdf`;
      return [{ name, type: 'application/pdf', content: certificateFile }];
    }
    default:
      return [];
  }
}

/** The mailbox of the coordination office, if there is one that can be written to. */
function readerOf(message: MailMessage): RenderedMail['replyTo'] {
  if (!('event' in message) || message.event.organiser.mailbox === undefined) return undefined;
  const { name, mailbox } = message.event.organiser;
  const address = parseEmailAddress(mailbox);
  return address.ok ? { name: oneLine(name), address: address.value } : undefined;
}

function inTwoGroups(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
