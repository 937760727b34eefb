import { Button } from '../../components/actions/button.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Hourglass, Pencil } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import { attendanceWords } from './attendance-words.ts';
import styles from './save-bar.module.css';

export interface SaveBarProps {
  readonly isBusy: boolean;
  readonly changes: number;
  readonly savedAt: string | undefined;
  /** Nothing was ever recorded. */
  readonly isEmpty: boolean;
  readonly count: string;
}

/** Stays at the lower edge of the list: how many were there, whether that is saved, and the button for it. */
export function SaveBar({ isBusy, changes, savedAt, isEmpty, count }: SaveBarProps) {
  const words = useWords(attendanceWords);
  return (
    <div className={styles.bar}>
      <Button type="submit" busy={isBusy}>
        {words.save}
      </Button>
      <p role="status">
        {changes > 0 ? (
          <StatusText tone="warning" icon={<Pencil />}>
            {words.unsaved(changes)}
          </StatusText>
        ) : (
          <Saved savedAt={savedAt} isEmpty={isEmpty} />
        )}
      </p>
      <p className={styles.count}>{count}</p>
    </div>
  );
}

function Saved({ savedAt, isEmpty }: Pick<SaveBarProps, 'savedAt' | 'isEmpty'>) {
  const words = useWords(attendanceWords);
  if (savedAt !== undefined) return <StatusText tone="success">{words.saved(savedAt)}</StatusText>;
  if (isEmpty) {
    return (
      <StatusText tone="quiet" icon={<Hourglass />}>
        {words.nothingYet}
      </StatusText>
    );
  }
  return <StatusText tone="success">{words.allSaved}</StatusText>;
}
