import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it reached a mailbox. */
export interface CaughtMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** From the second time on the house says which time it is. */
  readonly repeat: string | undefined;
}

export interface MailCatcher {
  readonly url: string;
  readonly mails: readonly CaughtMail[];
  /** Told of every mail as it comes, until the function that is returned is called. */
  onMail(listener: (mail: CaughtMail) => void): () => void;
  close(): Promise<void>;
}

/** A mail server that keeps what it gets. */
export async function catchMail(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const listeners = new Set<(mail: CaughtMail) => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    maxClients: 50,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then(({ subject = '', text = '', messageId = '', headers }) => {
          const repeat = headers.find(({ key }) => key === 'x-netzwerkstatt-repeat')?.value;
          const mail = { to: session.envelope.rcptTo[0]?.address ?? '', subject, text, messageId, repeat };
          mails.push(mail);
          for (const listener of listeners) listener(mail);
          done();
        }, done);
      });
    },
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    onMail(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The secret of the link in a mail. */
export function tokenIn({ text }: CaughtMail): string {
  const token = /\/anmeldung(?:\/\w+)?#(\S+)/.exec(text)?.[1];
  if (token === undefined) throw new Error(`no link in: ${text}`);
  return token;
}
