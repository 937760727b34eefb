import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Award, FileText } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { seriesSpecimenPath } from '../desk/desk-paths.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { type SeriesTrouble, SeriesTroubleList } from './series-trouble-list.tsx';
import { seriesTroubleWords } from './series-trouble-words.ts';
import { seriesWords } from './series-words.ts';

export interface IssueCardProps {
  readonly code: string;
  /** A first certificate, or the renewal of one that ends. */
  readonly kind: 'first' | 'renewal';
  readonly due: number;
  /** Only them; absent: everybody who is due. */
  readonly person?: string;
}

/** Issues what is due, after a question, because numbers and mails cannot be taken back. */
export function IssueCard({ code, kind, due, person }: IssueCardProps) {
  const words = useWords(seriesWords);
  const troubleWords = useWords(seriesTroubleWords);
  const about = words[kind];
  const id = kind === 'first' ? 'ausstellen' : 'verlaengern';
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [isAsked, setIsAsked] = useState(false);
  const [troubles, setTroubles] = useState<readonly SeriesTrouble[]>([]);
  const issue = () =>
    action.run(async () => {
      const procedure = kind === 'first' ? api.series.issue : api.series.renew;
      const { issued, troubles: left } = await procedure.mutate({ code, ...(person && { person }) });
      setIsAsked(false);
      setTroubles(left);
      await reload();
      return issued > 0 ? about.done(issued) : undefined;
    });
  return (
    <Card as="section" tone="raised" labelledBy={id}>
      <h2 id={id}>{about.heading(due)}</h2>
      <p>{about.text(due)}</p>
      {troubles.length > 0 && <SeriesTroubleList troubles={troubles} />}
      <Cluster>
        <Button onClick={() => setIsAsked(true)}>
          <Award />
          {about.button(due)}
        </Button>
        <Link href={seriesSpecimenPath(code, kind, person)} target="_blank" className="nowrap">
          <FileText /> {troubleWords.specimen}
        </Link>
      </Cluster>
      <Dialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={words.sure}
        actions={
          <>
            <Button busy={action.isBusy} busyText={words.issuing} onClick={issue}>
              {words.yes}
            </Button>
            <Button variant="neutral" onClick={() => setIsAsked(false)}>
              {words.no}
            </Button>
          </>
        }
      >
        <Stack>
          <FailureNote failure={action.failure} />
          <p>{about.text(due)}</p>
          <p>{words.meaning}</p>
        </Stack>
      </Dialog>
    </Card>
  );
}
