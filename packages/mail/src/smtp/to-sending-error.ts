import type { NodemailerError } from 'nodemailer';
import { SendingError } from './sending-error.ts';

/** Codes of errors that are about this mail. All others are about the connection: also a 5xx to our password. */
const aboutThisMail: readonly (string | undefined)[] = ['EENVELOPE', 'EMESSAGE'];

/** What an error of the transport means for the mail. */
export function toSendingError(error: NodemailerError): SendingError {
  const { name, code, responseCode, command, permanent, response } = error;
  const isPermanent = aboutThisMail.includes(code) && permanent !== false;
  // RFC 3463: 5.1.1 says more than 550, and no more about the person.
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  const facts = [code ?? name, command, responseCode, status].filter((fact) => fact !== undefined);
  return new SendingError(isPermanent ? 'permanent' : 'temporary', `mail not sent: ${facts.join(' ')}`);
}
