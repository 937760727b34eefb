import type { RegistrationRecord } from '@netzwerkstatt/application';
import type { UnmetCondition } from '@netzwerkstatt/registration';

/** Somebody at an event as everybody sees them who works there: to tell people apart and tick them off. */
export function attendeeView({ registration, applicant }: RegistrationRecord) {
  const { givenName, familyName, profession, organisation, region } = applicant;
  return { ...registration, givenName, familyName, profession, organisation: organisation.name, region };
}

/** What somebody needs tells of their health: it is for those who decide about places and see to the room. */
export function participantView(record: RegistrationRecord, unmet: readonly UnmetCondition[] = []): ParticipantView {
  const { assistance } = record.applicant;
  const needs = assistance !== undefined && { assistance };
  return { ...attendeeView(record), ...needs, ...(unmet.length > 0 && { unmet }) };
}

export type ParticipantView = ReturnType<typeof attendeeView> & {
  readonly assistance?: string;
  /** Conditions of the event that they do not meet. */
  readonly unmet?: readonly UnmetCondition[];
};
