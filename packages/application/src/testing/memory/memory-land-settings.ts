import type { LandSettingStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryLandSettings(land: LandData): LandSettingStore {
  return {
    get: async () => land.settings.get('all') ?? {},
    save: async (settings) => void land.settings.set('all', settings),
  };
}
