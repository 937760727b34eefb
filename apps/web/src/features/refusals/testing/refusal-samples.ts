import { accountSamples } from './account-samples.ts';
import { allocationSamples } from './allocation-samples.ts';
import { certificateSamples } from './certificate-samples.ts';
import { circleSamples } from './circle-samples.ts';
import { conferenceSamples } from './conference-samples.ts';
import { datesSamples } from './dates-samples.ts';
import { deskSamples } from './desk-samples.ts';
import { eventSamples } from './event-samples.ts';
import { invitationSamples } from './invitation-samples.ts';
import { moduleSamples } from './module-samples.ts';
import { pollSamples } from './poll-samples.ts';
import { proofSamples } from './proof-samples.ts';
import { recognitionSamples } from './recognition-samples.ts';
import { registrationSamples } from './registration-samples.ts';
import type { RefusalSamples } from './samples.ts';
import { seriesSamples } from './series-samples.ts';
import { teamSamples } from './team-samples.ts';

/** One of each: whoever adds a refusal adds it to the samples of its topic, or this does not compile. */
export const refusalSamples: RefusalSamples = {
  ...accountSamples,
  ...allocationSamples,
  ...certificateSamples,
  ...circleSamples,
  ...conferenceSamples,
  ...datesSamples,
  ...deskSamples,
  ...eventSamples,
  ...invitationSamples,
  ...moduleSamples,
  ...pollSamples,
  ...proofSamples,
  ...recognitionSamples,
  ...registrationSamples,
  ...seriesSamples,
  ...teamSamples,
};
