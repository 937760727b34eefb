import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import { AskFirstDialog } from '../desk/ask-first-dialog.tsx';
import styles from './batch-progress.module.css';
import { batchWords } from './batch-words.ts';
import { type BatchProgressView, settledOf } from './issuing.ts';
import { TroubleList } from './trouble-list.tsx';

export interface BatchPanelProps {
  readonly event: string;
  readonly progress: BatchProgressView;
  readonly mayIssue: boolean;
}

/** How far a batch is while it runs, and afterwards what became of it; whoever listens hears of every tenth part. */
export function BatchPanel({ event, progress, mayIssue }: BatchPanelProps) {
  const words = useWords(batchWords);
  const { counts, state, troubles } = progress;
  const settled = settledOf(progress);
  const tenths = counts.total === 0 ? 0 : Math.floor((settled / counts.total) * 10);
  return (
    <>
      <VisuallyHidden role="status">
        {state === 'running' ? `${words.heading}: ${tenths * 10} %` : words.ended(counts.done, counts.total)}
      </VisuallyHidden>
      {state === 'running' ? (
        <Card as="section" labelledBy="batch">
          <h2 id="batch">{words.heading}</h2>
          <label className={styles.progress}>
            {words.progress(settled, counts.total)}
            <progress value={settled} max={counts.total} />
          </label>
          <p className="small muted">{words.hint}</p>
          {mayIssue && <CancelButton event={event} batch={progress.id} left={counts.total - settled} />}
        </Card>
      ) : (
        <Ended progress={progress} />
      )}
      {troubles.length > 0 && <TroubleList troubles={troubles} failed={counts.failed} />}
    </>
  );
}

function Ended({ progress: { state, counts } }: { readonly progress: BatchProgressView }) {
  const words = useWords(batchWords);
  const settled = settledOf({ counts });
  if (state === 'cancelled') {
    return (
      <Note tone="info" title={words.cancelled(counts.done)}>
        <p>{words.cancelledRest(counts.total - settled)}</p>
      </Note>
    );
  }
  if (counts.done === 0) return null;
  return <Note tone="success" title={words.ended(counts.done, counts.total)} />;
}

function CancelButton({
  event,
  batch,
  left,
}: {
  readonly event: string;
  readonly batch: string;
  readonly left: number;
}) {
  const words = useWords(batchWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Cluster>
      <Button variant="neutral" onClick={() => setIsAsked(true)}>
        {words.cancel}
      </Button>
      <AskFirstDialog
        asked={isAsked ? left : undefined}
        onClose={() => setIsAsked(false)}
        titleOf={() => words.cancelTitle}
        meaningOf={words.cancelText}
        words={{ goAhead: words.cancelYes, cancel: words.cancelNo }}
        goAhead={async () => {
          const { done } = await api.issuing.cancel.mutate({ event, batch });
          return words.cancelled(done);
        }}
      />
    </Cluster>
  );
}
