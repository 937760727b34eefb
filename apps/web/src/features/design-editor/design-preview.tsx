import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import styles from './design-preview.module.css';
import type { SampleWanted } from './design-values.ts';
import { designWords } from './design-words.ts';
import { FaultList, type FaultListProps } from './fault-list.tsx';
import { SampleFields, type SampleFieldsProps } from './sample-fields.tsx';
import type { Preview } from './use-preview.ts';

export interface DesignPreviewProps extends FaultListProps, SampleFieldsProps {
  readonly preview: Preview;
  /** The version that is saved, for a test print. */
  readonly saved: string | undefined;
}

/** The real page, with somebody on it who does not exist. */
export function DesignPreview({ wanted, onWant, preview, saved, fields, onLead }: DesignPreviewProps) {
  const words = useWords(designWords);
  const { kind, language, length } = wanted;
  const { state, pages } = preview;
  const isEmpty = state === 'outdated' && pages.length === 0;
  return (
    <section aria-label={words.preview}>
      <Stack>
        <SampleFields name="preview" label={words.shown} wanted={wanted} onWant={onWant} />
        <SelectField
          name="length"
          label={words.length}
          value={length}
          options={(['usual', 'longest'] as const).map((value) => ({ value, label: words.lengths[value] }))}
          onChange={({ target }) => onWant({ ...wanted, length: target.value as SampleWanted['length'] })}
        />
        <p role="status" id="design" tabIndex={-1}>
          {state === 'drawn' ? words.drawn(pages.length) : words[isEmpty ? 'nothingYet' : state]}
        </p>
        <FaultList fields={fields} onLead={onLead} />
        <ol className={styles.pages}>
          {pages.map((page, index) => (
            <li key={page}>
              <img
                className={styles.page}
                src={page}
                alt={words.page(index + 1, pages.length, words.kinds[preview.kind])}
                width={595}
                height={842}
              />
            </li>
          ))}
        </ol>
        {saved !== undefined && (
          <p>
            <a
              target="_blank"
              href={`/arbeit/einstellungen/bescheinigungen/${saved}/probedruck.pdf?art=${kind}&sprache=${language}&laenge=${length}`}
              rel="noopener"
            >
              {words.testPrint}
            </a>
          </p>
        )}
      </Stack>
    </section>
  );
}
