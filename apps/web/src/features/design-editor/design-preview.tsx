import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import styles from './design-preview.module.css';
import { kinds, languages, type SampleWanted } from './design-values.ts';
import { designWords } from './design-words.ts';
import type { Preview } from './use-preview.ts';

export interface DesignPreviewProps {
  readonly wanted: SampleWanted;
  readonly onWant: (wanted: SampleWanted) => void;
  readonly preview: Preview;
  /** The version that is saved, for a test print. */
  readonly saved: string | undefined;
}

/** The real page, with somebody on it who does not exist. */
export function DesignPreview({ wanted, onWant, preview, saved }: DesignPreviewProps) {
  const words = useWords(designWords);
  const { kind, language, length } = wanted;
  const { state, pages } = preview;
  return (
    <Stack>
      <SampleFields wanted={wanted} onWant={onWant} />
      <SelectField
        name="length"
        label={words.length}
        value={length}
        options={(['usual', 'longest'] as const).map((value) => ({ value, label: words.lengths[value] }))}
        onChange={({ target }) => onWant({ ...wanted, length: target.value as SampleWanted['length'] })}
      />
      <p role="status">{state === 'drawn' ? words.drawn(pages.length) : words[state]}</p>
      <ol className={styles.pages}>
        {pages.map((page, index) => (
          <li key={page}>
            <img
              className={styles.page}
              src={page}
              alt={words.page(index + 1, pages.length, words.kinds[kind])}
              width={595}
              height={842}
            />
          </li>
        ))}
      </ol>
      {saved !== undefined && (
        <p>
          <a
            href={`/arbeit/einstellungen/bescheinigungen/${saved}/probedruck.pdf?art=${kind}&sprache=${language}&laenge=${length}`}
          >
            {words.testPrint}
          </a>
        </p>
      )}
    </Stack>
  );
}

/** Which texts are written and which page is shown: both are of one kind and language. */
function SampleFields({ wanted, onWant }: Pick<DesignPreviewProps, 'wanted' | 'onWant'>) {
  const words = useWords(designWords);
  return (
    <>
      <SelectField
        name="kind"
        label={words.kind}
        value={wanted.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={({ target }) => onWant({ ...wanted, kind: target.value as SampleWanted['kind'] })}
      />
      <SelectField
        name="language"
        label={words.language}
        value={wanted.language}
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
        onChange={({ target }) => onWant({ ...wanted, language: target.value as SampleWanted['language'] })}
      />
    </>
  );
}
