import type { LearnerView } from './learner-data.ts';

/** Who recorded or decided something; nothing when the person is gone. */
export function staffName({ staff }: LearnerView, id: string): string | undefined {
  const person = staff.find((it) => it.id === id);
  return person && `${person.givenName} ${person.familyName}`;
}
