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
  /** The PDF, for mails about a certificate. Without it the mail says where to find it. */
  readonly certificateFile?: Uint8Array;
}

const languages: Readonly<Record<MailLocale, MailWords>> = { de: germanWords, en: englishWords };

/** A mail as a page shows it: the lines of its text are as long as they come. */
export interface ShownMail {
  readonly subject: string;
  readonly text: string;
  readonly locale: MailLocale;
}

/** Words, links and files for what was decided. The same record gives the same mail, however often it is sent. */
export function renderMail(record: Drawn, surroundings: MailSurroundings): RenderedMail {
  const { locale, subject, blocks, footer, replyTo, attachments, calendar } = draw(record, surroundings);
  return {
    to: record.to,
    senderName: footer.senderName,
    subject,
    html: htmlFromBlocks({ locale, title: subject, blocks, footer }),
    text: textFromBlocks(blocks, footer),
    attachments,
    ...(calendar && { calendar }),
    headers: mailHeaders(record, surroundings.host),
    ...(replyTo && { replyTo }),
  };
}

/** The mail before it is sent, for whoever is about to. */
export function showMail(record: Drawn, surroundings: MailSurroundings): ShownMail {
  const { locale, subject, blocks, footer } = draw(record, surroundings);
  return { locale, subject, text: textFromBlocks(blocks, footer, Infinity) };
}

type Drawn = Pick<MailRecord, 'id' | 'to' | 'message' | 'attempts'>;

/** What a mail consists of, whatever it is shown on. */
function draw(record: Drawn, surroundings: MailSurroundings) {
  const { message } = record;
  const { origin, links } = surroundings;
  const words = languages[message.locale];
  const invitation = calendarMessage(record, words, surroundings);
  const attachments = invitation ? [invitation.file] : attachmentsOf(message, words, surroundings);
  const letter = letterOf(words.letters, message.kind, message, {
    pages: pagesAt(origin, links),
    signInCode: (challenge) => inTwoGroups(links.codeFor('sign_in', challenge)),
    calendarFiles: attachments.length,
    hasCertificateFile: surroundings.certificateFile !== undefined,
  });
  const replyTo = readerOf(message);
  return {
    locale: message.locale,
    subject: oneLine(letter.subject),
    blocks: letter.blocks,
    footer: { lines: words.footer(replyTo?.name), senderName: oneLine(surroundings.senderName), origin },
    replyTo,
    attachments,
    calendar: invitation?.part,
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

const fileOf = {
  certificate_issued: 'certificate',
  series_certificate_issued: 'seriesCertificate',
  speaker_certificate_issued: 'speakerCertificate',
} as const satisfies Partial<Record<MailMessage['kind'], keyof MailWords['files']>>;

function attachmentsOf(
  message: MailMessage,
  { files }: MailWords,
  { certificateFile, ...around }: MailSurroundings,
): readonly MailAttachment[] {
  switch (message.kind) {
    case 'registration_confirmed':
    case 'forums_assigned':
      return calendarFiles(message.event, message.notices, files.calendar, around);
    case 'certificate_issued':
    case 'series_certificate_issued':
    case 'speaker_certificate_issued': {
      if (certificateFile === undefined) return [];
      const file = files[fileOf[message.kind]];
      const name = `${file}-${message.number.replace(/[^A-Za-z0-9-]/g, '')}.pdf`;
      return [{ name, type: 'application/pdf', content: certificateFile }];
    }
    case 'certificate_replaced': {
      if (certificateFile === undefined) return [];
      const name = `${files.certificate}-${message.newNumber.replace(/[^A-Za-z0-9-]/g, '')}.pdf`;
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
