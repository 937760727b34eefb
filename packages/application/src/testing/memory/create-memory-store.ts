import type { LandCode } from '@netzwerkstatt/domain';
import type { LandTransaction, Store } from '../../ports/index.ts';
import type { Groundwork } from '../contracts/store-under-test.ts';
import { copyOf, emptyLand, type LandData } from './land-data.ts';
import { memoryAttendance } from './memory-attendance.ts';
import { memoryAudit } from './memory-audit.ts';
import { memoryCalendars } from './memory-calendars.ts';
import { memoryCertificates } from './memory-certificates.ts';
import { memoryEvents } from './memory-events.ts';
import { memoryModules } from './memory-modules.ts';
import { memoryOutbox } from './memory-outbox.ts';
import { memoryPeople } from './memory-people.ts';
import { memoryProgramme } from './memory-programme.ts';
import { memoryRegistrations } from './memory-registrations.ts';
import { memorySignIn } from './memory-sign-in.ts';

export interface MemoryStore extends Store {
  lay(land: LandCode, groundwork: Groundwork): Promise<void>;
}

/**
 * All ports in memory, for tests. A transaction works on a copy that takes the place of the Land's data when it ends
 * well; transactions run one after the other, so whoever runs holds every lock.
 */
export function createMemoryStore(): MemoryStore {
  const lands = new Map<LandCode, LandData>();
  let last: Promise<unknown> = Promise.resolve();

  function transact<T>(code: LandCode, work: (copy: LandData) => Promise<T>): Promise<T> {
    const turn = last.then(async () => {
      const copy = copyOf(lands.get(code) ?? emptyLand());
      const answer = await work(copy);
      lands.set(code, copy);
      return answer;
    });
    last = turn.catch(() => {});
    return turn;
  }

  return {
    inLand: (code, work) => transact(code, (copy) => work(transactionOn(copy, code))),
    lay: (code, groundwork) => transact(code, async (copy) => layInto(copy, groundwork)),
  };
}

function transactionOn(land: LandData, code: LandCode): LandTransaction {
  return {
    programme: memoryProgramme(land),
    events: memoryEvents(land),
    registrations: memoryRegistrations(land),
    attendance: memoryAttendance(land),
    certificates: memoryCertificates(land),
    modules: memoryModules(land),
    people: memoryPeople(land),
    signIn: memorySignIn(land),
    calendars: memoryCalendars(land),
    mail: memoryOutbox(land, code),
    audit: memoryAudit(land),
  };
}

function layInto(land: LandData, { networks = [], organisations = [], grants = [] }: Groundwork): void {
  for (const it of networks) land.networks.set(it.id, it);
  for (const it of organisations) land.organisations.set(it.id, it);
  for (const { person, grant } of grants) land.grants.set(person, [...(land.grants.get(person) ?? []), grant]);
}
