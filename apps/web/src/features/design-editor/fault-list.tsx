import { TextButton } from '../../components/actions/text-button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { useWords } from '../../lib/words.ts';
import { designWords } from './design-words.ts';
import styles from './fault-list.module.css';
import type { FaultyField } from './faulty-fields.ts';

export interface FaultListProps {
  readonly fields: readonly FaultyField[];
  readonly onLead: (fieldId: string) => void;
}

/** What keeps a page from being drawn, also at fields that are not shown now; each line leads to its field. */
export function FaultList({ fields, onLead }: FaultListProps) {
  const words = useWords(designWords);
  if (fields.length === 0) return null;
  return (
    <Note tone="warning" title={words.inTheWay(fields.length)}>
      <ul className={styles.list}>
        {fields.map(({ fieldId, name, atField, message }) => (
          <li key={fieldId}>
            {fieldId === 'design' ? (
              message
            ) : (
              <>
                <TextButton onClick={() => onLead(fieldId)}>{name}</TextButton>
                <p>{atField}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}
