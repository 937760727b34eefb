import { REFRESHER_PART } from '@netzwerkstatt/certificates';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { TextButton } from '../../components/actions/text-button.tsx';
import { RowList } from '../../components/data/row-list.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDate, formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { AskFirstDialog } from '../desk/ask-first-dialog.tsx';
import { type LearnerView, partName, type RecordedResult, resultParts } from './learner-data.ts';
import { learnerWords } from './learner-words.ts';
import { ResultForm } from './result-form.tsx';
import { staffName } from './staff-name.ts';

/** What was written down about somebody's papers, tests and colloquium, and writing down more. */
export function ResultsSection({ view }: { readonly view: LearnerView }) {
  const words = useWords(learnerWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const [asked, setAsked] = useState<RecordedResult>();
  const parts = resultParts(view, words);
  const mayRecord = view.mayRecord && view.reader !== view.named.id;
  return (
    <Section heading={words.results} id="ergebnisse">
      <Stack>
        {view.results.length === 0 ? (
          <p className="muted">{words.noResults}</p>
        ) : (
          <RowList>
            {view.results.map((it) => (
              <ResultRow key={it.id} view={view} result={it} onRemove={mayRecord ? () => setAsked(it) : undefined} />
            ))}
          </RowList>
        )}
        {mayRecord && parts.length > 0 && <ResultForm view={view} parts={parts} />}
      </Stack>
      <AskFirstDialog
        asked={asked}
        onClose={() => setAsked(undefined)}
        titleOf={() => words.removeTitle}
        meaningOf={() => words.removeMeaning}
        words={{ goAhead: words.remove, cancel: words.cancel }}
        goAhead={async ({ id }) => {
          await api.series.removeResult.mutate({ id });
          return words.removed;
        }}
      />
    </Section>
  );
}

interface ResultRowProps {
  readonly view: LearnerView;
  readonly result: RecordedResult;
  readonly onRemove: (() => void) | undefined;
}

function ResultRow({ view, result: { result, by, at }, onRemove }: ResultRowProps) {
  const words = useWords(learnerWords);
  const locale = useLocale();
  const name = result.part === REFRESHER_PART ? words.refresher : partName(view, result.part);
  return (
    <Cluster align="between">
      <div>
        <b>{name}</b>: {describe(result, words)}, {formatDate(result.on, locale)}
        <p className="small muted">{words.by(staffName(view, by) ?? words.unknown, formatInstantDay(at, locale))}</p>
      </div>
      {onRemove && (
        <TextButton onClick={onRemove}>
          {words.remove}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </TextButton>
      )}
    </Cluster>
  );
}

function describe(result: RecordedResult['result'], words: (typeof learnerWords)['de']): string {
  switch (result.kind) {
    case 'attended':
      return words.units(result.teachingUnits);
    case 'assignment':
      return [
        words.grades[result.grade],
        ...(result.pages === undefined ? [] : [words.pagesOf(result.pages)]),
        ...(result.isPseudonymised ? [words.isPseudonymised] : []),
      ].join(', ');
    case 'colloquium':
      return words.outcomes[result.isPassed ? 'yes' : 'no'];
    case 'test':
      return words.sat(result.correctAnswers, result.questions);
    case 'external_certificate':
      return result.isChecked ? words.external : words.externalOpen;
  }
}
