import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { Award } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { useWords } from '../../lib/words.ts';
import { chamberWords } from '../chambers/chamber-words.ts';
import { useReload } from '../desk/desk-data.ts';
import { certificatesPath } from '../desk/desk-paths.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { issueWords } from './issue-words.ts';
import { type CandidateCounts, lengthsOf } from './issuing.ts';
import { PreviewLinks } from './preview-links.tsx';

export interface IssueCardProps {
  readonly event: string;
  readonly counts: CandidateCounts;
  /** How many belong to a chamber for which nothing is stated. */
  readonly withoutChamber: number;
}

/** Issues what is due, after a question, because numbers and mails cannot be taken back. */
export function IssueCard({ event, counts, withoutChamber }: IssueCardProps) {
  const words = useWords(issueWords);
  const ofChambers = useWords(chamberWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [isAsked, setIsAsked] = useState(false);
  const [withPartial, setWithPartial] = useState(false);
  const [countsMissingAsAbsent, setCountsMissingAsAbsent] = useState(false);
  const people = counts.due + (withPartial ? counts.partial : 0);
  const { exceptions } = lengthsOf(counts);

  const issue = async (): Promise<void> => {
    await action.run(async () => {
      const { isNew } = await api.issuing.start.mutate({ event, withPartial, countsMissingAsAbsent });
      setIsAsked(false);
      await reload();
      // That it runs, and how far it is, the page says.
      return isNew ? undefined : words.joined;
    });
  };

  return (
    <Card as="section" labelledBy="issue">
      <Stack>
        <h2 id="issue">{words.heading}</h2>
        <p>
          {words.text(people)}{' '}
          {exceptions > 0 && (
            <Link href={certificatesPath(event, { list: 'exceptions' })}>{words.exceptions(exceptions)}</Link>
          )}
        </p>
        {counts.partial > 0 && (
          <CheckboxField
            name="partial"
            label={words.withPartial(counts.partial)}
            hint={words.withPartialHint}
            checked={withPartial}
            onChange={(change) => setWithPartial(change.target.checked)}
          />
        )}
        {counts.minutes_missing > 0 && (
          <CheckboxField
            name="absent"
            label={words.countsMissing(counts.minutes_missing)}
            hint={words.countsMissingHint}
            checked={countsMissingAsAbsent}
            onChange={(change) => setCountsMissingAsAbsent(change.target.checked)}
          />
        )}
        <PreviewLinks event={event} counts={counts} />
        {(people > 0 || countsMissingAsAbsent) && (
          <Cluster>
            <Button onClick={() => setIsAsked(true)}>
              <Award />
              {words.issue(people)}
            </Button>
          </Cluster>
        )}
      </Stack>
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
          {people > 0 && <p>{words.text(people)}</p>}
          {countsMissingAsAbsent && <p>{words.andMissing(counts.minutes_missing)}</p>}
          {withoutChamber > 0 && (
            <Note tone="warning" title={ofChambers.waiting(withoutChamber)}>
              <p>{words.withoutChamber}</p>
            </Note>
          )}
          <p>{words.meaning}</p>
        </Stack>
      </Dialog>
    </Card>
  );
}
