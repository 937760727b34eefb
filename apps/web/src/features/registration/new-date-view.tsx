import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import type { Failure } from '../../lib/failure.ts';
import { failureOf } from '../../lib/failure.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { useAction } from '../../lib/use-action.ts';
import { translated, useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { EventSummary } from './event-summary.tsx';
import { ForWhom } from './for-whom.tsx';
import { isAskedForDate } from './standing.ts';
import { StandingView, type StandingViewProps } from './standing-view.tsx';
import { Sure } from './sure.tsx';

const words = translated(
  {
    title: 'Passt Ihnen der neue Termin?',
    lead: 'Ihr Platz bleibt Ihnen, auch wenn Sie nicht antworten.',
    saidYes: 'Danke: Wir wissen, dass der neue Termin Ihnen passt.',
    yes: 'Passt',
    no: 'Passt nicht',
    sure: 'Platz zurückgeben?',
    sureText:
      'Ihr Platz wird frei. Wartet jemand, geht er sofort an die Nächsten auf der Warteliste. Zurücknehmen lässt sich das nicht.',
    yesGiveBack: 'Ja, Platz zurückgeben',
    keep: 'Nein, Platz behalten',
  },
  {
    title: 'Does the new date suit you?',
    lead: 'Your place stays yours, also if you do not answer.',
    saidYes: 'Thank you: we know that the new date suits you.',
    yes: 'It suits me',
    no: 'It does not suit me',
    sure: 'Give your place back?',
    sureText:
      'Your place becomes free. If anybody is waiting, the next in line gets it at once. This cannot be undone.',
    yesGiveBack: 'Yes, give it back',
    keep: 'No, keep my place',
  },
);

export interface NewDateViewProps extends StandingViewProps {
  readonly registrationKey: { readonly token: string };
}

/** Whether a moved date suits. Looking says nothing yet; where nothing is asked any more, how it stands instead. */
export function NewDateView({ own, registrationKey, askAgain }: NewDateViewProps) {
  const texts = useWords(words);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, run } = useAction<'yes' | 'no'>();
  const [failure, setFailure] = useState<Failure>();
  const [isSure, setIsSure] = useState(false);
  const { dateQuestion } = own;
  if (!isAskedForDate(own) || dateQuestion === undefined) {
    return <StandingView own={own} registrationKey={registrationKey} askAgain={askAgain} />;
  }

  const give = (answer: 'yes' | 'no') =>
    run(answer, async () => {
      setFailure(undefined);
      try {
        await api.registration.answerDates.mutate({ ...registrationKey, revision: dateQuestion.revision, answer });
        await askAgain();
        requestAnimationFrame(focusHeading);
      } catch (error) {
        setFailure(failureOf(error));
        await askAgain();
      } finally {
        setIsSure(false);
      }
    });

  return (
    <Wrap>
      <Split kind="box" side={<EventSummary event={own.event} />}>
        <Stack gap="large">
          <PageHeader title={texts.title} lead={texts.lead} />
          {dateQuestion.answer === 'yes' && (
            <Note tone="success" role="status">
              <p>{texts.saidYes}</p>
            </Note>
          )}
          <ForWhom own={own} isAsked />
          <FailureNote failure={failure} />
          {isSure ? (
            <Sure
              question={texts.sure}
              yes={texts.yesGiveBack}
              no={texts.keep}
              isBusy={running === 'no'}
              onYes={() => give('no')}
              onNo={() => setIsSure(false)}
            >
              {texts.sureText}
            </Sure>
          ) : (
            <FormActions>
              {dateQuestion.answer !== 'yes' && (
                <Button busy={running === 'yes'} onClick={() => give('yes')}>
                  {texts.yes}
                </Button>
              )}
              <Button variant="neutral" onClick={() => setIsSure(true)}>
                {texts.no}
              </Button>
            </FormActions>
          )}
        </Stack>
      </Split>
    </Wrap>
  );
}
