import { MODULES_KEY, NEVER_CHANGED } from '../../calendar/calendar-keys.ts';
import type { ModuleStore, ModuleVersionRecord } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { countCalendarChange } from './memory-events.ts';
import { by } from './order.ts';

export function memoryModules(land: LandData): ModuleStore {
  const all = () => [...land.modules.values()];
  return {
    published: async () =>
      all()
        .filter((it) => it.status === 'published')
        .toSorted(by(({ content }) => content.code)),
    versions: async (code) =>
      all()
        .filter((it) => it.content.code === code)
        .toSorted(by(({ content }) => -content.version)),
    get: async (id) => land.modules.get(id),

    async save(record) {
      if (all().some((it) => it.id !== record.id && standsInTheWay(it, record))) {
        throw new Error(`module ${record.content.code} has a ${record.status} version already`);
      }
      land.modules.set(record.id, record);
      countCalendarChange(land, MODULES_KEY, NEVER_CHANGED);
    },

    // One transaction at a time: whoever runs has every lock.
    lock: async () => {},
  };
}

function standsInTheWay(one: ModuleVersionRecord, other: ModuleVersionRecord): boolean {
  if (one.content.code !== other.content.code) return false;
  const isSameVersion = one.content.version === other.content.version;
  return isSameVersion || (one.status === other.status && one.status !== 'superseded');
}
