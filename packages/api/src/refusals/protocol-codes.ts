import { accountCodes } from './account.ts';
import { allocationCodes } from './allocation.ts';
import type { AnyRefusal, ProtocolCode } from './any-refusal.ts';
import { certificateCodes } from './certificate.ts';
import { circleCodes } from './circle.ts';
import { conferenceCodes } from './conference.ts';
import { datesCodes } from './dates.ts';
import { deskCodes } from './desk.ts';
import { eventCodes } from './event.ts';
import { invitationCodes } from './invitation.ts';
import { moduleCodes } from './module.ts';
import { pollCodes } from './poll.ts';
import { proofCodes } from './proof.ts';
import { recognitionCodes } from './recognition.ts';
import { registrationCodes } from './registration.ts';
import { seriesCodes } from './series.ts';
import { teamCodes } from './team.ts';

/** The protocol’s word for each refusal: a new one no topic has a word for does not compile. */
export const protocolCodes: Readonly<Record<AnyRefusal['code'], ProtocolCode>> = {
  ...accountCodes,
  ...allocationCodes,
  ...certificateCodes,
  ...circleCodes,
  ...conferenceCodes,
  ...datesCodes,
  ...deskCodes,
  ...eventCodes,
  ...invitationCodes,
  ...moduleCodes,
  ...pollCodes,
  ...proofCodes,
  ...recognitionCodes,
  ...registrationCodes,
  ...seriesCodes,
  ...teamCodes,
};
