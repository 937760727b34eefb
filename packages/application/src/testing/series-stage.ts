import { sachsen } from '@netzwerkstatt/catalogue/lands';
import type { Event, LocalDate, ModuleVersionId, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import type { ModuleVersionRecord, Person, Store } from '../ports/index.ts';
import { aModuleVersion, anApplicant, aSessionOn, freshId } from './builders.ts';
import { type Stage, setStage } from './stage.ts';

/** A house in which the modules of Sachsen are published and people attend runs of them. */
export interface SeriesStage extends Stage {
  /** Somebody at a run of a module on a day; all of it attended unless said otherwise. */
  readonly attend: (person: Person, module: string, day: string, share?: number) => Promise<Event>;
  /** Somebody at all of a run that was held shorter than its module. */
  readonly attendShort: (person: Person, module: string, day: string, teachingUnits: number) => Promise<Event>;
  /** Somebody at everything the basic series asks for, once with what is just enough. */
  readonly completeBasics: (person: Person) => Promise<void>;
  /** Somebody with a place at a run that is still to come. */
  readonly book: (person: Person, module: string, day: string) => Promise<Event>;
  /** A run anybody can register for. */
  readonly offer: (module: string, day: string, wanted?: Partial<Event>) => Promise<Event>;
}

/** @param store - in memory, unless it is to be another one. */
export async function setSeriesStage(store?: Store): Promise<SeriesStage> {
  const stage = await setStage(store);
  const versions = new Map<string, ModuleVersionRecord>(
    sachsen.modules.map((content) => [content.code, aModuleVersion({ id: freshId<ModuleVersionId>(), content })]),
  );
  await stage.kept(async (tx) => {
    for (const version of versions.values()) await tx.modules.save(version);
  });
  const staff = await stage.addPerson();

  function runOf(module: string, day: string, wanted: Partial<Event>): Promise<Event> {
    const version = versions.get(module);
    if (version === undefined) throw new Error(`no module ${module}`);
    const { teachingUnits, title } = version.content;
    const session = aSessionOn(day as LocalDate, { teachingMinutes: teachingUnits * 45 });
    return stage.addEvent({ moduleVersion: version.id, title, sessions: [session], ...wanted } as Partial<Event>);
  }

  async function seat(person: Person, event: Event): Promise<RegistrationId> {
    const id = freshId<RegistrationId>();
    const { givenName, familyName, email, locale } = person;
    await stage.kept((tx) =>
      tx.registrations.write(
        event.id,
        [{ after: confirmed(id, person.id), cause: 'register' }],
        new Map([[id, anApplicant({ givenName, familyName, email, locale })]]),
      ),
    );
    return id;
  }

  async function attend(person: Person, module: string, day: string, share = 1, wanted: Partial<Event> = {}) {
    const closed = { status: 'closed', closedAt: stage.clock.now(), ...wanted } as Partial<Event>;
    const event = await runOf(module, day, closed);
    const registration = await seat(person, event);
    const [session] = event.sessions;
    const minutes = Math.round((session?.teachingMinutes ?? 0) * share);
    await stage.kept((tx) =>
      tx.attendance.record([{ session: session?.id as SessionId, registration, minutes }], staff.id, stage.clock.now()),
    );
    return event;
  }

  return {
    ...stage,
    offer: (module, day, wanted = {}) => runOf(module, day, wanted),
    async book(person, module, day) {
      const event = await runOf(module, day, {});
      await seat(person, event);
      return event;
    },
    attend,
    async completeBasics(person) {
      await attend(person, 'L01', '2026-02-04');
      await attend(person, 'L02', '2026-03-04', 0.8);
      await attend(person, 'L13', '2026-04-08');
      await attend(person, 'B06', '2026-05-06');
    },
    attendShort: (person, module, day, teachingUnits) =>
      attend(person, module, day, 1, {
        sessions: [aSessionOn(day as LocalDate, { teachingMinutes: teachingUnits * 45 })],
      }),
  };
}
