import { isId, type PersonId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CalendarDependencies } from './calendar-entries.ts';
import { type OpenCalendar, openCalendar } from './open-calendar.ts';

/** A person's own calendar, by its secret address; a void address opens nothing. */
export async function openPersonalCalendar(
  deps: CalendarDependencies,
  permit: Permit<'calendar.read'>,
  token: string,
): Promise<OpenCalendar | undefined> {
  const { land } = permit.target;
  const [subject = '', version] = (deps.links.subjectOf('calendar', token) ?? '').split(':');
  // Somebody nobody is, for a wrong token: how long the answer takes tells nothing about what was wrong.
  const person = (isId(subject) ? subject : deps.random.id<PersonId>()) as PersonId;
  const current = await deps.store.inLand(land, async (tx) => {
    const isThere = (await tx.people.get(person)) !== undefined;
    const wanted = await tx.calendars.linkVersion(person);
    return isThere ? wanted : undefined;
  });
  if (`${current}` !== version) return undefined;
  return openCalendar(deps, land, { kind: 'person', person }, 'Meine Termine – Netzwerkstatt');
}
