import { addMilliseconds, DAY_MS, type LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';
import type { MailMessage } from '../mail/mail-message.ts';

/** Days for which the desk sees what it wrote about a certificate. */
const MAIL_DAYS = 30;

type Numbered = Extract<MailMessage, { readonly number: string }>['kind'];

const numbered: Record<Numbered, true> = {
  certificate_issued: true,
  series_certificate_issued: true,
  speaker_certificate_issued: true,
  certificate_replaced: true,
  certificate_revoked: true,
  validity_ending: true,
};

/**
 * Forgets mails about certificates a month after they were written, so that numbers stand beside names for as short as
 * possible; the certificate and its file stay with whom they are about.
 */
export async function forgetNumbers(deps: Dependencies, land: LandCode): Promise<void> {
  const before = addMilliseconds(deps.clock.now(), -MAIL_DAYS * DAY_MS);
  const kinds = Object.keys(numbered) as (keyof typeof numbered)[];
  await deps.store.inLand(land, (tx) => tx.mail.forget(kinds, before));
}
