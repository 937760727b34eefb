import type {
  Actor,
  CalendarDependencies,
  DesignDependencies,
  OutgoingMail,
  SeatDependencies,
  Targets,
} from '@netzwerkstatt/application';
import type { LandCode } from '@netzwerkstatt/domain';
import type { Demonstration } from './demonstration/demonstration.ts';
import type { LimitName } from './limits.ts';

/** A mail as its reader gets it, for whoever is about to send it. */
export type ShowLetter = (land: LandCode, mail: OutgoingMail) => ShownLetter;

export interface ShownLetter {
  readonly subject: string;
  readonly text: string;
  readonly locale: OutgoingMail['message']['locale'];
}

/** Everything the procedures work with; the same for every request. */
export type House = SeatDependencies &
  DesignDependencies &
  CalendarDependencies & { readonly targets: Targets; readonly showLetter: ShowLetter };

/** One request, as procedures see it. */
export interface Context {
  readonly house: House;
  readonly land: LandCode;
  readonly actor: Actor;
  /** Language in which a guest reads the pages. */
  readonly locale: 'de' | 'en';
  /** What the browser calls itself, shortened. */
  readonly device: string;
  /** Fingerprint of a cookie that every browser gets; a code from a sign-in mail counts only there. */
  readonly browser: () => string;
  /** The secret of the session, for the procedures that end it. */
  readonly sessionSecret?: string | undefined;
  readonly startSession: (secret: string) => void;
  readonly endSession: () => void;
  /**
   * Counts one more of its kind for this client, or for a key like a certificate number.
   *
   * @returns how many seconds to wait when it was one too many.
   */
  readonly countAgainst: (limit: LimitName, key?: string) => number | undefined;
  /** Only while the house shows itself: a mailbox everybody may look into, and a clock that can be moved. */
  readonly demonstration?: Demonstration | undefined;
}
