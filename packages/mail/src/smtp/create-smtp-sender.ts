import { type EmailAddress, parseEmailAddress } from '@netzwerkstatt/domain';
import { createTransport, type NodemailerError } from 'nodemailer';
import type { CalendarPart, RenderedMail } from '../rendered-mail.ts';
import { SendingError } from './sending-error.ts';
import { toSendingError } from './to-sending-error.ts';

/** Where mails go out. */
export interface SmtpSettings {
  /** `smtps://user:password@mail.example:465`, or `smtp://mail.example:587?requireTLS=true`. */
  readonly url: string;
  readonly from: EmailAddress;
  /** How long one mail may take, however slowly the server answers. One minute unless told otherwise. */
  readonly deadlineMs?: number;
}

export interface SmtpSender {
  /** @throws SendingError when the server did not take the mail, or we do not know whether it did. */
  send(mail: RenderedMail): Promise<void>;
  /** Lets go of the connections; a mail that is on its way still gets there. */
  close(): void;
}

/** The method of the part is that of the file, in capitals, or Outlook shows an error instead of the date. */
function calendarAlternative({ method, content }: CalendarPart) {
  return {
    contentType: `text/calendar; method=${method}; charset=UTF-8`,
    content,
    contentTransferEncoding: 'base64' as const,
  };
}

const SECOND_MS = 1000;
const DEADLINE_MS = 60 * SECOND_MS;

/** Sends mails over a few connections that are kept open for as long as there is something to send. */
export function createSmtpSender({ url, from, deadlineMs = DEADLINE_MS }: SmtpSettings): SmtpSender {
  const transport = createTransport({
    pool: true,
    url,
    maxConnections: 3,
    connectionTimeout: 10 * SECOND_MS,
    greetingTimeout: 10 * SECOND_MS,
    dnsTimeout: 10 * SECOND_MS,
    socketTimeout: 30 * SECOND_MS,
    idleTimeout: 30 * SECOND_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const to = parseEmailAddress(mail.to);
      if (!to.ok) throw new SendingError('permanent', 'mail not sent: the address is malformed');
      try {
        await transport.sendMail({
          // Given apart from the headers, so that nothing in a header can add a recipient.
          envelope: { from, to: [to.value] },
          from: { name: mail.senderName, address: from },
          to: { name: '', address: to.value },
          ...(mail.replyTo && { replyTo: { ...mail.replyTo } }),
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          ...(mail.calendar && { alternatives: [calendarAlternative(mail.calendar)] }),
          attachments: mail.attachments.map(({ name, type, content }) => ({
            filename: name,
            contentType: type,
            content: typeof content === 'string' ? content : Buffer.from(content),
          })),
          headers: { ...mail.headers },
          xMailer: false,
          signal: AbortSignal.timeout(deadlineMs),
        });
      } catch (error) {
        throw toSendingError(error as NodemailerError);
      }
    },
    close() {
      transport.close();
    },
  };
}
