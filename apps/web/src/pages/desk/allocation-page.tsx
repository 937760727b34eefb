import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { KeyFigures } from '../../components/data/key-figures.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Scale } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { AnswersSection } from '../../features/allocation/answers-section.tsx';
import { DrawFacts } from '../../features/allocation/draw-facts.tsx';
import { OverfullNote } from '../../features/allocation/overfull-note.tsx';
import { OverrideDialog } from '../../features/allocation/override-dialog.tsx';
import { answerCounts, ReleaseDialog } from '../../features/allocation/release-dialog.tsx';
import { RunMix, RunPools } from '../../features/allocation/run-mix.tsx';
import type { Run, RunAnswer } from '../../features/allocation/run-reason.ts';
import { runWords } from '../../features/allocation/run-words.ts';
import { useReload } from '../../features/desk/desk-data.ts';
import { deskEventPath } from '../../features/desk/desk-paths.ts';
import { useDeskAction } from '../../features/desk/use-desk-action.ts';
import { FailureNote } from '../../features/refusals/failure-note.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/vergabe');

/** Deciding all applications of an event together: a proposal first, and what was seen is what goes out. */
export function AllocationPage() {
  const words = useWords(runWords);
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const { desk } = route.useLoaderData();
  if (desk === null) {
    return (
      <EmptyState
        title={words.notPlanned}
        icon={<Scale />}
        level={2}
        actions={<ButtonLink href={deskEventPath(event.id, 'plaetze')}>{words.toRules}</ButtonLink>}
      >
        <p>{words.notPlannedWhy}</p>
      </EmptyState>
    );
  }
  return (
    <Stack gap="large">
      <Standing desk={desk} />
      {desk.run && <RunView desk={desk} run={desk.run} />}
    </Stack>
  );
}

interface DeskProps {
  readonly desk: NonNullable<Answers['allocation']['read']>;
}

/** Where the decision stands, and the next step. */
function Standing({ desk }: DeskProps) {
  const words = useWords(runWords);
  const locale = useLocale();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const { deadline, now, waitingForAnswer, run, lot } = desk;
  const compute = () =>
    action.run(async () => {
      const { number } = await api.allocation.run.mutate({ event: event.id });
      await reload();
      return words.ran(number);
    });
  const isOpen = now >= deadline && run?.released === undefined;
  return (
    <Stack>
      <KeyFigures
        figures={[
          { term: words.figures.waiting, value: waitingForAnswer },
          { term: words.figures.deadline, value: formatInstant(deadline, locale) },
          { term: words.figures.seats, value: run?.seats.bookable ?? event.capacity },
        ]}
      />
      {now < deadline && (
        <Note tone="info" title={words.early(formatInstant(deadline, locale))}>
          <p>{words.earlyWhy}</p>
        </Note>
      )}
      <FailureNote failure={action.failure} />
      {isOpen && waitingForAnswer === 0 && <p>{words.nobodyAsks}</p>}
      <Cluster>
        {isOpen && waitingForAnswer > 0 && (
          <Button variant={run ? 'neutral' : 'primary'} busy={action.isBusy} busyText={words.running} onClick={compute}>
            {run ? words.runAgain : words.run}
          </Button>
        )}
        <ButtonLink variant="quiet" href={deskEventPath(event.id, 'plaetze')}>
          {words.toRules}
        </ButtonLink>
        {run?.released === undefined && (
          <ButtonLink variant="quiet" href={`${deskEventPath(event.id, 'plaetze')}#probe`}>
            {words.toSimulation}
          </ButtonLink>
        )}
      </Cluster>
      <details>
        <summary>{words.recompute}</summary>
        <DrawFacts lot={lot} />
      </details>
    </Stack>
  );
}

function RunView({ desk, run }: DeskProps & { readonly run: Run }) {
  const words = useWords(runWords);
  const locale = useLocale();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const { choices } = route.useLoaderData();
  const [overriding, setOverriding] = useState<RunAnswer>();
  const [isReleasing, setIsReleasing] = useState(false);
  const counts = answerCounts(run);
  const { released } = run;
  return (
    <Section heading={released ? words.decision : words.proposal(run.number)}>
      <Stack gap="large">
        <Stack>
          <p className="muted">
            {released
              ? words.releasedBy(released.by, formatInstant(released.at, locale))
              : words.ranBy(run.ranBy, formatInstant(run.ranAt, locale))}
          </p>
          <KeyFigures
            figures={(['accepted', 'waiting', 'refused'] as const).map((it) => ({
              term: words.to[it],
              value: counts[it],
            }))}
          />
          <OverfullNote run={run} />
          {released === undefined &&
            (desk.mayRelease ? (
              <div>
                <Button onClick={() => setIsReleasing(true)}>{words.release}</Button>
              </div>
            ) : (
              <p className="muted">{words.mayNotRelease}</p>
            ))}
          {run.isForgotten && <p className="muted">{words.forgotten}</p>}
        </Stack>
        <RunMix bars={run.byGroup} />
        <RunPools pools={run.pools} />
        <AnswersSection
          event={event.id}
          run={run}
          choices={choices}
          onOverride={released ? undefined : setOverriding}
        />
      </Stack>
      {overriding && (
        <OverrideDialog
          key={overriding.registration}
          event={event.id}
          run={run}
          answer={overriding}
          onClose={() => setOverriding(undefined)}
        />
      )}
      {isReleasing && <ReleaseDialog event={event.id} run={run} onClose={() => setIsReleasing(false)} />}
    </Section>
  );
}
