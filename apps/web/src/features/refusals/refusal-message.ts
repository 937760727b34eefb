import type { AnyRefusal } from '@netzwerkstatt/api';
import type { Locale } from '../../lib/locale.ts';
import { accountRefusals } from './account-message.ts';
import { addressRefusals } from './address-message.ts';
import { admissionRefusals } from './admission-message.ts';
import { allocationRefusals } from './allocation-message.ts';
import { approvalRefusals } from './approval-message.ts';
import { attendanceRefusals } from './attendance-message.ts';
import { certificateRefusals } from './certificate-message.ts';
import { chamberRefusals } from './chamber-message.ts';
import { circleRefusals } from './circle-message.ts';
import { conferenceRefusals } from './conference-message.ts';
import { datesRefusals } from './dates-message.ts';
import { designRefusals } from './design-message.ts';
import { eventRefusals } from './event-message.ts';
import { forumRefusals } from './forum-message.ts';
import { invitationRefusals } from './invitation-message.ts';
import { moduleRefusals } from './module-message.ts';
import { placeRefusals } from './place-message.ts';
import { planningRefusals } from './planning-message.ts';
import { pollRefusals } from './poll-message.ts';
import { proofRefusals } from './proof-message.ts';
import { questionRefusals } from './question-message.ts';
import { recognitionRefusals } from './recognition-message.ts';
import type { RefusalWords } from './refusal-words.ts';
import { registrationRefusals } from './registration-message.ts';
import { selectionRefusals } from './selection-message.ts';
import { seriesRefusals } from './series-message.ts';
import { teamRefusals } from './team-message.ts';
import { transferRefusals } from './transfer-message.ts';
import { voucherRefusals } from './voucher-message.ts';

const words: Readonly<Record<Locale, RefusalWords>> = { de: wordsIn('de'), en: wordsIn('en') };

/** Why not, with the facts, in the language of the page. */
export function refusalMessage(refusal: AnyRefusal, locale: Locale): string {
  const say = words[locale][refusal.code] as (refusal: AnyRefusal) => string;
  return say(refusal);
}

/** All topics together: a new code no topic has words for does not compile. */
function wordsIn(locale: Locale): RefusalWords {
  return {
    ...accountRefusals[locale],
    ...addressRefusals[locale],
    ...admissionRefusals[locale],
    ...allocationRefusals[locale],
    ...approvalRefusals[locale],
    ...attendanceRefusals[locale],
    ...certificateRefusals[locale],
    ...chamberRefusals[locale],
    ...circleRefusals[locale],
    ...conferenceRefusals[locale],
    ...datesRefusals[locale],
    ...designRefusals[locale],
    ...eventRefusals[locale],
    ...forumRefusals[locale],
    ...invitationRefusals[locale],
    ...moduleRefusals[locale],
    ...placeRefusals[locale],
    ...planningRefusals[locale],
    ...pollRefusals[locale],
    ...proofRefusals[locale],
    ...questionRefusals[locale],
    ...recognitionRefusals[locale],
    ...registrationRefusals[locale],
    ...selectionRefusals[locale],
    ...seriesRefusals[locale],
    ...teamRefusals[locale],
    ...transferRefusals[locale],
    ...voucherRefusals[locale],
  };
}
