import type { House } from '@netzwerkstatt/api';
import {
  type CertificatePrinter,
  type Clock,
  createDecide,
  createTargets,
  type Dependencies,
  type DesignPress,
  type Store,
} from '@netzwerkstatt/application';
import type { BadgeSigner } from '@netzwerkstatt/certificates/signing';
import type { EmailAddress, LandCode } from '@netzwerkstatt/domain';
import { createLinks, showMail } from '@netzwerkstatt/mail';
import type { Logger } from 'pino';
import { createBadgeIssuer } from './badge-issuer.ts';
import { lands } from './lands.ts';
import { lettersOf } from './post.ts';
import { systemRandom } from './random.ts';

interface Ground {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: string;
}

/** What every use case is handed. */
export function createDependencies({ store, clock, secret }: Ground): Dependencies {
  return {
    store,
    clock,
    random: systemRandom,
    links: createLinks(secret),
    lands,
  };
}

/** Puts the house together from its parts. */
export function createHouse(
  parts: Ground & {
    readonly printer: CertificatePrinter;
    /** In this thread unless another one does it. */
    readonly signBadge?: BadgeSigner['sign'];
    readonly log?: Logger;
    readonly press: DesignPress;
    readonly origins: ReadonlyMap<LandCode, string>;
    readonly mailFrom: EmailAddress;
  },
): House {
  const deps = createDependencies(parts);
  const publicOrigin = (land: LandCode): string => {
    const origin = parts.origins.get(land);
    if (origin === undefined) throw new Error(`${land} is not public under any address`);
    return origin;
  };
  return {
    ...deps,
    decide: createDecide(deps),
    targets: createTargets(deps),
    printer: parts.printer,
    badges: createBadgeIssuer(parts.secret, parts.signBadge, parts.log),
    press: parts.press,
    publicOrigin,
    onFault: (error) => parts.log?.error({ err: error }, 'a certificate could not be made'),
    showLetter: (land, mail) => showMail({ ...mail, attempts: 0 }, lettersOf({ ...deps, publicOrigin }, parts, land)),
  };
}
