import type { Links, MailId, MailMessage, MailRecord } from '@netzwerkstatt/application';
import type { EmailAddress } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import type { MailSurroundings } from '../render-mail.ts';

const links: Pick<Links, 'tokenFor' | 'codeFor'> = {
  tokenFor: (purpose, subject) => `${purpose}-${subject.slice(-4)}-bTq7Lw9zRkX2`,
  codeFor: () => '04711234',
};

export const surroundings: MailSurroundings = {
  origin: 'https://netzwerkstatt.example',
  host: 'netzwerkstatt.example',
  links,
  from: 'netzwerkstatt@amt.example' as EmailAddress,
  senderName: 'Netzwerkstatt Sachsen',
};

/** A mail on its first way to Hańža. */
export function aRecord(
  message: MailMessage,
  wanted: Partial<MailRecord> = {},
): Pick<MailRecord, 'id' | 'to' | 'message' | 'attempts'> {
  return {
    id: testId('x', 7) as MailId,
    to: 'hanza.krawc@example.org' as EmailAddress,
    message,
    attempts: 1,
    ...wanted,
  };
}
