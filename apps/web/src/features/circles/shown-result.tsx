import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { ExternalLink, Undo2 } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { DescriptionText } from '../event/description-text.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { CircleView } from './circle-data.ts';
import { circleResultPath } from './circle-paths.ts';
import { circleWords } from './circle-words.ts';
import { resultWords } from './result-words.ts';

/** A result as it was written, and what of it the world reads. */
export function ShownResult({ view: { circle, event, may } }: { readonly view: CircleView }) {
  const words = useWords(resultWords);
  const { cancel } = useWords(circleWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [isAsked, setIsAsked] = useState(false);
  const { result } = circle;
  if (result === undefined) return null;
  const takeBack = () =>
    action.run(async () => {
      setIsAsked(false);
      await api.circles.takeBackResult.mutate({ event: event.id, revision: circle.revision });
      await reload();
      return words.takenBack;
    });
  return (
    <Stack>
      <FailureNote failure={action.failure} />
      {result.publishedAt && (
        <Note
          tone="success"
          title={words.publishedOn(formatInstantDay(result.publishedAt, locale))}
          actions={
            <>
              <ButtonLink variant="neutral" size="small" href={circleResultPath(event.slug)}>
                <ExternalLink />
                {words.page}
              </ButtonLink>
              {may.edit && (
                <Button variant="quiet" size="small" busy={action.isBusy} onClick={() => setIsAsked(true)}>
                  <Undo2 />
                  {words.takeBack}
                </Button>
              )}
            </>
          }
        />
      )}
      <h3>
        <InGerman>{result.title}</InGerman>
      </h3>
      <DescriptionText text={result.text} />
      <Dialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={words.takeBackTitle}
        actions={
          <>
            <Button variant="danger" onClick={() => void takeBack()}>
              {words.takeBack}
            </Button>
            <Button variant="neutral" onClick={() => setIsAsked(false)}>
              {cancel}
            </Button>
          </>
        }
      >
        <p>{words.takeBackText}</p>
      </Dialog>
    </Stack>
  );
}
