import type { MailKind } from '@netzwerkstatt/application';
import { registrationId } from '@netzwerkstatt/domain/testing';
import type { MessageOf } from '../words/letter-words.ts';
import type { MailLocale } from '../words/mail-dates.ts';
import { accountMessages } from './messages/account-messages.ts';
import { askingMessages } from './messages/asking-messages.ts';
import { certificateMessages } from './messages/certificate-messages.ts';
import { datesMessages } from './messages/dates-messages.ts';
import { registrationMessages } from './messages/registration-messages.ts';
import type { SampleReader } from './messages/sample-reader.ts';
import { transferMessages } from './messages/transfer-messages.ts';
import { aBrief } from './sample-events.ts';

/** One message of every kind: whoever adds a kind adds one to its topic, or this does not compile. */
export function sampleMessages(locale: MailLocale): { readonly [Kind in MailKind]: MessageOf[Kind] } {
  const about: SampleReader = {
    locale,
    recipientName: 'Hańža Krawc',
    event: aBrief(),
    registration: registrationId(1),
  };
  return {
    ...accountMessages(about),
    ...registrationMessages(about),
    ...transferMessages(about),
    ...datesMessages(about),
    ...certificateMessages(about),
    ...askingMessages(about),
  };
}
