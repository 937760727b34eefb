import type { House } from '@netzwerkstatt/api';
import { hostOf, landOf, type MailRecord } from '@netzwerkstatt/application';
import type { LandCode } from '@netzwerkstatt/domain';
import {
  createSmtpSender,
  type MailSurroundings,
  type RenderedMail,
  renderMail,
  SendingError,
} from '@netzwerkstatt/mail';
import type { Env } from '../env.ts';
import type { Post } from '../jobs/send-due-mail.ts';

/** A mail as its reader gets it, with the files that hang on it. */
export async function renderWithFiles(
  house: House,
  env: Pick<Env, 'mailFrom'>,
  mail: MailRecord,
): Promise<RenderedMail> {
  const { message, land } = mail;
  const file =
    'certificate' in message
      ? await house.store.inLand(land, (tx) => tx.certificates.file(message.certificate))
      : undefined;
  return renderMail(mail, { ...lettersOf(house, env, land), ...(file && { certificateFile: file }) });
}

/** What every letter of a Land knows besides what it tells. */
export function lettersOf(
  house: Pick<House, 'publicOrigin' | 'links' | 'lands'>,
  { mailFrom }: Pick<Env, 'mailFrom'>,
  land: LandCode,
): MailSurroundings {
  const origin = house.publicOrigin(land);
  const senderName = `Netzwerkstatt ${landOf(house, land).name}`;
  return { origin, host: hostOf(origin), links: house.links, from: mailFrom, senderName };
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
