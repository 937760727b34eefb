import { type CertificateDesign, type DesignDifference, designDifferences } from '@netzwerkstatt/certificates';
import { Note } from '../../components/feedback/note.tsx';
import { useWords } from '../../lib/words.ts';
import styles from './design-differences.module.css';
import type { Design, DesignVersion } from './design-values.ts';
import { designWords } from './design-words.ts';
import { partName } from './part-name.ts';

export interface DesignDifferencesProps {
  readonly version: DesignVersion;
  /** What stands in the fields now. */
  readonly design: Design;
}

/** What is not the same in a version and in the fields, part by part. */
export function DesignDifferences({ version, design }: DesignDifferencesProps) {
  const words = useWords(designWords);
  const differences = designDifferences(version.design, design);
  const linesOf = (of: CertificateDesign, { part }: DesignDifference, lines: readonly string[]): readonly string[] => {
    if (part === 'signature') return [words.signing[of.signature?.kind ?? 'none'], ...lines];
    return lines.length === 0 ? [words.nothing] : lines;
  };
  return (
    <Note tone="info" title={differences.length === 0 ? words.same : words.differences(version.version)}>
      <dl className={styles.parts}>
        {differences.map((it) => (
          <div key={it.part}>
            <dt>{partName(it.part, words)}</dt>
            <Side label={words.version(version.version)} lines={linesOf(version.design, it, it.before)} />
            <Side label={words.inFields} lines={linesOf(design, it, it.after)} />
            {isSame(it) && it.part !== 'signature' && <dd>{words.otherPicture}</dd>}
          </div>
        ))}
      </dl>
    </Note>
  );
}

/** Pictures are compared as a whole, but only their alternative texts are shown. */
function isSame({ before, after }: DesignDifference): boolean {
  return before.length > 0 && JSON.stringify(before) === JSON.stringify(after);
}

function Side({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    <dd>
      <span className={styles.label}>{label}:</span>
      <span className={styles.lines}>{lines.join('\n')}</span>
    </dd>
  );
}
