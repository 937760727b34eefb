import { getRouteApi } from '@tanstack/react-router';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { allocationPath } from '../desk/desk-paths.ts';
import { type AnswerFilter, answerFilters, answerOf } from './answer-filter.ts';
import { answerCounts } from './release-dialog.tsx';
import { RunAnswers, type RunAnswersProps } from './run-answers.tsx';
import type { Run } from './run-reason.ts';
import { runWords } from './run-words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/vergabe');

const PER_PAGE = 25;

export interface AnswersSectionProps extends Pick<RunAnswersProps, 'choices' | 'onOverride'> {
  readonly event: EventFacts['id'];
  readonly run: Run;
}

/** The answers of a run, page by page: all of them, or who has a place, who waits, who has none. */
export function AnswersSection({ event, run, choices, onOverride }: AnswersSectionProps) {
  const words = useWords(runWords);
  const { seite: page = 1, antwort } = route.useSearch();
  const answers = antwort === undefined ? run.answers : run.answers.filter(({ to }) => to === answerOf(antwort));
  return (
    <Section heading={words.answersHeading}>
      <Stack>
        <Filters event={event} run={run} current={antwort} />
        <RunAnswers
          answers={answers.slice((page - 1) * PER_PAGE, page * PER_PAGE)}
          total={answers.length}
          choices={choices}
          onOverride={onOverride}
        />
        <Pagination
          label={words.pages}
          current={page}
          count={Math.ceil(answers.length / PER_PAGE)}
          hrefOf={(number) => allocationPath(event, { answer: antwort, page: number })}
        />
      </Stack>
    </Section>
  );
}

interface FiltersProps extends Pick<AnswersSectionProps, 'event' | 'run'> {
  readonly current: AnswerFilter | undefined;
}

/** The answers there are, and the one that is looked at. */
function Filters({ event, run, current }: FiltersProps) {
  const words = useWords(runWords);
  const counts = answerCounts(run);
  const given = answerFilters.filter((it) => it === current || counts[answerOf(it)] > 0);
  return (
    <SegmentedNav
      label={words.filters}
      items={[
        { label: `${words.all} (${run.answers.length})`, href: allocationPath(event), current: current === undefined },
        ...given.map((it) => ({
          label: `${words.filter[it]} (${counts[answerOf(it)]})`,
          href: allocationPath(event, { answer: it }),
          current: it === current,
        })),
      ]}
    />
  );
}
