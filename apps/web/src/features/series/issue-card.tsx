import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Award } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { seriesWords } from './series-words.ts';

export interface IssueCardProps {
  readonly code: string;
  readonly due: number;
  /** Only them; absent: everybody who is due. */
  readonly person?: string;
}

/** Issues what is due, after a question, because numbers and mails cannot be taken back. */
export function IssueCard({ code, due, person }: IssueCardProps) {
  const words = useWords(seriesWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [isAsked, setIsAsked] = useState(false);
  const issue = () =>
    action.run(async () => {
      const { issued } = await api.series.issue.mutate({ code, ...(person && { person }) });
      setIsAsked(false);
      await reload();
      return words.issued(issued);
    });
  return (
    <Card as="section" tone="raised" labelledBy="ausstellen">
      <h2 id="ausstellen">{words.issueHeading(due)}</h2>
      <p>{words.issueText(due)}</p>
      <Cluster>
        <Button onClick={() => setIsAsked(true)}>
          <Award />
          {words.issue(due)}
        </Button>
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
          <p>{words.issueText(due)}</p>
          <p>{words.meaning}</p>
        </Stack>
      </Dialog>
    </Card>
  );
}
