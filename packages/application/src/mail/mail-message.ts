import type { AccountMail } from './messages/account-mail.ts';
import type { AskingMail } from './messages/asking-mail.ts';
import type { CertificateMail } from './messages/certificate-mail.ts';
import type { DatesMail } from './messages/dates-mail.ts';
import type { RegistrationMail } from './messages/registration-mail.ts';
import type { TransferMail } from './messages/transfer-mail.ts';

export type * from './about.ts';
export type { ToldRecognition } from './messages/certificate-mail.ts';
export type { ToldChange, ToldDate } from './messages/dates-mail.ts';

/** What a mail tells, as facts frozen when it was decided; words, links and files are made of them when it is sent. */
export type MailMessage = { readonly locale: 'de' | 'en' } & (
  | AccountMail
  | AskingMail
  | CertificateMail
  | DatesMail
  | RegistrationMail
  | TransferMail
);

export type MailKind = MailMessage['kind'];
