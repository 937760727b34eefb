import type { Event, Instant, RegistrationId } from '@netzwerkstatt/domain';
import { isActive, type UnmetCondition } from '@netzwerkstatt/registration';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { answerConditions } from './answer-conditions.ts';

/**
 * What the conditions of an event have to say about those who are registered, for who decides about them: as things are
 * now, so that what somebody has done since is no longer held against them. Once the event has begun nobody is decided
 * about, and of whom the address is not proven nothing is told.
 */
export async function unmetOfParticipants(
  tx: LandTransaction,
  event: Event,
  records: readonly RegistrationRecord[],
  now: Instant,
): Promise<ReadonlyMap<RegistrationId, readonly UnmetCondition[]>> {
  if (event.eligibility === undefined || now >= firstStart(event)) return new Map();
  const asked = records.filter(isDecidedAbout);
  const candidates = asked.map(({ applicant, registration }) => ({ told: applicant, person: registration.personId }));
  const answers = await answerConditions(tx, event, candidates, now);
  return new Map(
    asked.flatMap(({ registration }, index): [RegistrationId, readonly UnmetCondition[]][] => {
      const answer = answers[index];
      const unmet = answer?.ok ? answer.value : (answer?.refusal.unmet ?? []);
      return unmet.length > 0 ? [[registration.id, unmet]] : [];
    }),
  );
}

function isDecidedAbout({ registration }: RegistrationRecord): boolean {
  if (registration.status === 'refused') return registration.reason === 'not_eligible';
  return isActive(registration) && registration.status !== 'requested';
}
