import {
  type CertificateKind,
  type CertificateLanguage,
  certificateKinds,
  certificateLanguages,
} from '../certificate-document.ts';
import { placeholderValues } from './placeholder-values.ts';
import { type SampleSource, sampleDocument } from './sample-documents.ts';
import { placeholdersOf, type TextPlaceholder } from './text-placeholders.ts';

/** What stands on a usual certificate in place of a placeholder, for whoever chooses one; of those its kind has. */
export type PlaceholderExamples = Readonly<
  Record<
    CertificateKind,
    Readonly<Record<CertificateLanguage, { readonly [Placeholder in TextPlaceholder]?: string | undefined }>>
  >
>;

export function placeholderExamples(source: SampleSource): PlaceholderExamples {
  return eachOf(certificateKinds, (kind) =>
    eachOf(certificateLanguages, (language) => {
      const values = placeholderValues(sampleDocument(source, { kind, language, length: 'usual' }));
      return eachOf(placeholdersOf(kind), (placeholder) => values[placeholder]);
    }),
  );
}

function eachOf<Key extends string, Value>(keys: readonly Key[], valueFor: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, valueFor(key)])) as Record<Key, Value>;
}
