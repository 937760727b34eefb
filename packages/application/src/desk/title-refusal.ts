import type { Refusal } from '@netzwerkstatt/domain';
import type { CertificatePrinter } from '../certificates/certificate-dependencies.ts';
import { unprintableTitles } from '../certificates/unprintable-fields.ts';
import type { Dependencies } from '../dependencies.ts';

/** A title is on every certificate of an event: what cannot be printed there is not kept either. */
export type TitleNotPrintable = Refusal<'title_not_printable'> & {
  /** Absent: the title of the event itself. */
  readonly sessionIndex?: number;
  readonly letters: readonly string[];
};

/** For whoever writes titles: what can be printed, the printer knows. */
export interface TitlingDependencies extends Dependencies {
  readonly printer: Pick<CertificatePrinter, 'unprintable'>;
}

export function titleRefusal(
  titled: Parameters<typeof unprintableTitles>[0],
  unprintable: CertificatePrinter['unprintable'],
): TitleNotPrintable | undefined {
  const [first] = unprintableTitles(titled, unprintable);
  if (first === undefined) return undefined;
  const { field: _, ...facts } = first;
  return { code: 'title_not_printable', ...facts };
}
