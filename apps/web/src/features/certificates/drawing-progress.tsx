import { useEffect } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { Card } from '../../components/layout/card.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { type CandidateCounts, drawingLeft } from './candidate-counts.ts';
import { certificateWords } from './certificate-words.ts';
import styles from './drawing-progress.module.css';

const ASK_EVERY_MS = 2000;

/** How far the files are. Asks anew until all are there; whoever listens hears of every tenth part. */
export function DrawingProgress({ counts }: { readonly counts: CandidateCounts }) {
  const words = useWords(certificateWords);
  const reload = useReload();
  const { issued, drawn, failed } = counts;
  const left = drawingLeft(counts);

  useEffect(() => {
    if (left === 0) return;
    const timer = setInterval(reload, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [left]);

  const tenths = Math.floor((drawn / issued) * 10);
  return (
    <>
      <VisuallyHidden role="status">
        {left > 0 ? `${tenths * 10} %` : failed === 0 && words.allDrawn(issued)}
      </VisuallyHidden>
      {left > 0 && (
        <Card>
          <label className={styles.progress}>
            {words.progress(drawn, issued)}
            <progress value={drawn} max={issued} />
          </label>
          <p className="small muted">{words.progressHint}</p>
        </Card>
      )}
      {left === 0 && failed === 0 && <Note tone="success" title={words.allDrawn(issued)} />}
      {failed > 0 && <Note tone="bad" title={words.someFailed(failed)} />}
    </>
  );
}
