import type { SeriesDocument } from '@netzwerkstatt/certificates';
import type { CertificatePrinter } from '../certificates/certificate-dependencies.ts';

/** A text of the certificate of a series with letters that keep it from being drawn. */
export interface UnprintableSeriesField {
  readonly field: 'name' | 'curriculum' | 'module' | 'outcome' | 'part' | 'issuer';
  /** Code of the module whose title or outcome it is; only of these two. */
  readonly module?: string;
  readonly letters: readonly string[];
}

/** Where letters stand that no font has, in the order of the certificate. */
export function unprintableInSeries(
  { holder, curriculum, entries, parts, issuer, signerLine }: SeriesDocument,
  unprintable: CertificatePrinter['unprintable'],
): readonly UnprintableSeriesField[] {
  type Place = Omit<UnprintableSeriesField, 'letters'>;
  const texts: readonly (readonly [Place, ...string[]])[] = [
    [{ field: 'name' }, ...Object.values(holder)],
    [{ field: 'curriculum' }, curriculum.code, curriculum.version, curriculum.title],
    ...entries.flatMap(({ code, version, title, learningOutcome }): readonly (readonly [Place, ...string[]])[] => [
      [{ field: 'module', module: code }, code, version, title],
      [{ field: 'outcome', module: code }, learningOutcome],
    ]),
    ...parts.map(({ title }): readonly [Place, ...string[]] => [{ field: 'part' }, title]),
    [{ field: 'issuer' }, issuer.name, ...issuer.addressLines, signerLine],
  ];
  return texts.flatMap(([place, ...some]) => {
    const letters = unprintable(some.join(' '));
    return letters.length > 0 ? [{ ...place, letters }] : [];
  });
}
