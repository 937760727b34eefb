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
import type { CandidateCounts } from './candidate-counts.ts';
import { certificateWords } from './certificate-words.ts';

/** Issues what is due, after a question, because numbers and mails cannot be taken back. */
export function IssueCard({ event, counts }: { readonly event: string; readonly counts: CandidateCounts }) {
  const words = useWords(certificateWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [isAsked, setIsAsked] = useState(false);

  const issue = async (): Promise<void> => {
    await action.run(async () => {
      const { issued } = await api.desk.issueCertificates.mutate({ event });
      setIsAsked(false);
      await reload();
      return words.done(issued);
    });
  };

  return (
    <Card as="section" labelledBy="issue">
      <h2 id="issue">{words.issueHeading}</h2>
      <p>{words.issueText(counts.due, counts.tooLow)}</p>
      <Cluster>
        <Button onClick={() => setIsAsked(true)}>
          <Award />
          {words.issue(counts.due)}
        </Button>
      </Cluster>
      <Dialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={words.sure}
        actions={
          <>
            <Button busy={action.isBusy} onClick={issue}>
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
          <p>{words.issueText(counts.due, counts.tooLow)}</p>
          <p>{words.meaning}</p>
        </Stack>
      </Dialog>
    </Card>
  );
}
