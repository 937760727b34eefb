import type { CertificateDocument, EndedCertificate } from '@netzwerkstatt/certificates';
import type { CertificateDesignId, LandCode, Refusal, Result } from '@netzwerkstatt/domain';
import type { BadgeIssuer } from '../badges/badge-issuer.ts';
import type { Dependencies } from '../dependencies.ts';

/** Draws the file of a certificate; the same document always gives the same bytes. */
export interface CertificatePrinter {
  /**
   * @param badge - Goes into the file, byte by byte; a preview has none.
   * @returns the file, or, when it cannot be drawn faithfully, why: a letter no font has, a broken template.
   */
  draw(document: CertificateDocument, badge?: string): Promise<Result<DrawnCertificate, CannotDraw>>;
  /**
   * A copy that says above everything else that the certificate no longer counts; without badge and seal, kept nowhere.
   *
   * @param design - the version it was issued with; `undefined`: the profile of the Land.
   */
  drawEnded(
    document: CertificateDocument,
    ended: EndedCertificate,
    design: CertificateDesignId | undefined,
  ): Promise<Uint8Array>;
  /** What a certificate will look like, marked as a specimen; without badge and seal, kept nowhere. */
  drawSpecimen(document: CertificateDocument): Promise<Result<Uint8Array, CannotDraw>>;
  /** What of a text would keep a file from being drawn, each letter once; told before anything is issued. */
  readonly unprintable: (text: string) => readonly string[];
}

export interface DrawnCertificate {
  readonly file: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
  /** The released version of the design it looks like; absent while the Land has none. */
  readonly design?: CertificateDesignId;
}

export type CannotDraw = Refusal<'cannot_draw'> & {
  readonly detail: string;
  /** Those that cannot be printed, apart by blanks: `🎉`, or for an invisible one its code point. Absent: other reasons. */
  readonly letter?: string;
  /** The file could be drawn; the key of the Land does not sign it. Trying again helps once there is a new one. */
  readonly lacks?: 'signature';
};

export interface CertificateDependencies extends Dependencies {
  readonly printer: CertificatePrinter;
  readonly badges: BadgeIssuer;
  /** Scheme and host under which the pages of a Land are public. */
  readonly publicOrigin: (land: LandCode) => string;
  /** Told what nobody foresaw where the others of a round go on all the same, for the log. */
  readonly onFault: (error: unknown) => void;
}
