import type { House } from '@netzwerkstatt/api';
import type { MailRecord } from '@netzwerkstatt/application';
import { createSmtpSender, type RenderedMail, renderMail } from '@netzwerkstatt/mail';
import type { Env } from '../env.ts';
import type { Post } from '../jobs/send-due-mail.ts';

/** A mail as it goes out, with everything that hangs on it. */
export async function renderWithFiles(house: House, mail: MailRecord): Promise<RenderedMail> {
  const { message, land } = mail;
  const certificateFile =
    message.kind === 'certificate_issued'
      ? await house.store.inLand(land, (tx) => tx.certificates.file(message.certificate))
      : undefined;
  return renderMail(mail, {
    origin: house.publicOrigin(land),
    links: house.links,
    ...(certificateFile && { certificateFile }),
  });
}

/** By SMTP where there is a server; else a mail counts as delivered where the demonstration's mailbox shows it. */
export function createPost(house: House, env: Env): Post & { close(): Promise<void> } {
  const sender = env.smtpUrl === undefined ? undefined : createSmtpSender({ url: env.smtpUrl, from: env.mailFrom });
  return {
    async deliver(mail) {
      if (sender === undefined) return undefined;
      return sender.send(await renderWithFiles(house, mail));
    },
    close: async () => sender?.close(),
  };
}
