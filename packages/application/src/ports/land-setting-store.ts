import type { Instant } from '@netzwerkstatt/domain';

/** What a Land decides for itself, apart from its profile. */
export interface LandSettings {
  /** Since when heads see who of their team was there, of those who were told so when they were asked; absent: never. */
  readonly headsSeeAttendanceSince?: Instant;
}

/** The settings of the Land; until somebody decided anything there are none. */
export interface LandSettingStore {
  get(): Promise<LandSettings>;
  save(settings: LandSettings): Promise<void>;
}
