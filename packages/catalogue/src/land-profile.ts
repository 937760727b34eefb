import type {
  Ags,
  CpdRegimeCode,
  LandCode,
  ProfessionHabit,
  PublicHolidayRule,
  Region,
  SchoolHolidayTable,
  TimeZone,
} from '@netzwerkstatt/domain';
import type { CurriculumVersion } from './curriculum.ts';
import type { LandWords } from './land-words.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { ProjectArchive } from './project-archive.ts';
import type { ModuleVersion } from './qualification-module.ts';
import type { Source } from './source.ts';

/** Everything that differs between Länder. Another Land is another profile, never another branch in the code. */
export interface LandProfile {
  readonly code: LandCode;
  /** The two digits with which every key of a district in this Land begins: `14`, `01`. */
  readonly agsPrefix: string;
  readonly name: string;
  readonly timeZone: TimeZone;
  /** Languages of the pages as BCP 47 tags, the main one first: `de`, `hsb`. */
  readonly languages: readonly [string, ...string[]];
  /** Name of the set of colours and logos the web app shows. */
  readonly theme: string;
  readonly words: LandWords;
  readonly regions: readonly Region[];
  /** Two districts for every border they have in common, each once; absent: nobody has written them down. */
  readonly borders?: readonly (readonly [Ags, Ags])[];
  readonly networks: readonly LandNetwork[];
  readonly publicHolidays: readonly PublicHolidayRule[];
  /** For the rules with scope `listed_places`: which places those are. */
  readonly holidayPlaces: readonly HolidayPlaces[];
  readonly schoolHolidays: SchoolHolidayTable;
  /** When people of which profession can come. */
  readonly professionHabits: readonly ProfessionHabit[];
  readonly certificate: CertificateSettings;
  /** The regimes that count here; see `findCpdRegime`. */
  readonly cpdRegimes: readonly CpdRegimeCode[];
  /** One version of each module that is offered here. */
  readonly modules: readonly ModuleVersion[];
  /** The version of each that is in force. */
  readonly curricula: readonly CurriculumVersion[];
  /** Versions that were in force before: whoever began under one of them is judged by it, or by a later one that gives more. */
  readonly formerCurricula?: readonly CurriculumVersion[];
  readonly legalBasis: LegalBasis;
  /** Absent where there is no history to show. */
  readonly archive?: ProjectArchive;
  readonly sources: {
    readonly regions: Source;
    readonly borders?: Source;
    readonly networks: Source;
    readonly languages: Source;
    readonly cpdRegimes: Source;
  };
}

/** A local network whose coordination office is known by name. */
export interface LandNetwork {
  /** Part of its public address: `leipzig`. */
  readonly slug: string;
  /** As people call the site: „Landkreis Leipzig“. */
  readonly name: string;
  /** Official name of the coordination office, word for word. */
  readonly office: string;
  /** The district of today; offices may carry the name of a former one. */
  readonly region: Ags;
  readonly note?: string;
}

/** Where a holiday holds that a decree gives to single places. The place of the venue decides, not its district. */
export interface HolidayPlaces {
  /** Name of the rule. */
  readonly holiday: string;
  /** `parts`: only some localities of the municipality. */
  readonly places: readonly { readonly name: string; readonly extent: 'whole' | 'parts' }[];
  /** `false`: the decree names more places than this list. */
  readonly isComplete: boolean;
  readonly source: Source;
}

/** What certificates of a Land say, and from when on somebody gets one. */
export interface CertificateSettings {
  readonly title: string;
  /** Attended of planned teaching time, 0 to 1; the share itself is enough. */
  readonly minimumAttendanceShare: number;
  /** Who issues it, as printed. */
  readonly issuer: string;
  /** Where that is, line by line below its name; at least one. */
  readonly addressLines: readonly string[];
  /** Who answers for what it says, as an office: „Leitung der Landeskoordination“. */
  readonly responsible: string;
  /** What the paper is not. */
  readonly disclaimer: string;
  /** Thanks to the funder, in the words of the grant notice; absent while nobody knows them. */
  readonly fundingLine?: string;
  readonly source: Source;
}
