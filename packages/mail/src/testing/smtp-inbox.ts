import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { EmailAddress } from '@netzwerkstatt/domain';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { createSmtpSender, type SmtpSender } from '../smtp/create-smtp-sender.ts';

/** A mail as the server on the other side got it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

export interface SmtpInbox extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  /** Ends every connection without a word. */
  hangUp(): void;
}

/** A real SMTP server on a free port that keeps what it gets; `answers` replaces parts of its behaviour. */
export async function openInbox(answers: SMTPServerOptions = {}): Promise<SmtpInbox> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(stream, { envelope }, done) {
      void text(stream).then((raw) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
        done(null);
      }, done);
    },
    ...answers,
  });
  // Clients that go away in the middle of a sentence are part of what is tested.
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const sockets = new Set<Socket>();
  listening.on('connection', (socket) => sockets.add(socket));
  const { port } = listening.address() as AddressInfo;
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    hangUp,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        hangUp();
      }),
  };
}

/** What an SMTP server answers instead of 250. */
export function smtpAnswer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A sender for one test, from the mailbox of an office. */
export function senderTo(url: string, deadlineMs = 5000): SmtpSender {
  const sender = createSmtpSender({ url, from: 'netzwerkstatt@amt.example' as EmailAddress, deadlineMs });
  onTestFinished(() => sender.close());
  return sender;
}
