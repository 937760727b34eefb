import type { House } from '@netzwerkstatt/api';
import { hostOf, landOf, type MailRecord } from '@netzwerkstatt/application';
import { createSmtpSender, type RenderedMail, renderMail, SendingError } from '@netzwerkstatt/mail';
import type { Env } from '../env.ts';
import type { Post } from '../jobs/send-due-mail.ts';

/** A mail as its reader gets it, with the files that hang on it. */
export async function renderWithFiles(
  house: House,
  { mailFrom }: Pick<Env, 'mailFrom'>,
  mail: MailRecord,
): Promise<RenderedMail> {
  const { message, land } = mail;
  const file =
    message.kind === 'certificate_issued'
      ? await house.store.inLand(land, (tx) => tx.certificates.file(message.certificate))
      : undefined;
  const origin = house.publicOrigin(land);
  return renderMail(mail, {
    origin,
    host: hostOf(origin),
    links: house.links,
    from: mailFrom,
    senderName: `Netzwerkstatt ${landOf(house, land).name}`,
    ...(file && { certificateFile: file }),
  });
}

/** By SMTP where there is a server; else a mail counts as delivered where the demonstration's mailbox shows it. */
export function createPost(house: House, env: Env): Post & { close(): Promise<void> } {
  const sender = env.smtpUrl === undefined ? undefined : createSmtpSender({ url: env.smtpUrl, from: env.mailFrom });
  return {
    async deliver(mail) {
      if (sender === undefined) return undefined;
      try {
        await sender.send(await renderWithFiles(house, env, mail));
        return undefined;
      } catch (error) {
        if (!(error instanceof SendingError)) throw error;
        return { reason: error.message, isFinal: error.kind === 'permanent' };
      }
    },
    close: async () => sender?.close(),
  };
}
