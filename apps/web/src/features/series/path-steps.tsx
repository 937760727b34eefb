import { teachingUnitsIn } from '@netzwerkstatt/domain';
import type { ReactNode } from 'react';
import { RowList } from '../../components/data/row-list.tsx';
import { StatusText, type StatusTextProps } from '../../components/feedback/status-text.tsx';
import { CalendarDays, RefreshCw } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDayShort } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { pathWords } from './path-words.ts';

type OwnSeries = Answers['series']['own']['series'][number];
export type PathStep = OwnSeries['progress']['path'][number];
type Run = OwnSeries['runs'][number];

export interface PathStepsProps {
  readonly path: readonly PathStep[];
  readonly runs: readonly Run[];
  readonly today: string;
  /** Below a step: what can be done about it. */
  readonly below?: ((step: PathStep) => ReactNode) | undefined;
}

/** The parts of a series in their order, each with how it stands. */
export function PathSteps({ path, runs, today, below }: PathStepsProps) {
  const words = useWords(pathWords);
  return (
    <RowList>
      {path.map((step) => (
        <div key={step.code}>
          <Cluster align="between">
            <span>
              {step.kind === 'module' && <b>{step.code}</b>} <InGerman>{step.title}</InGerman>{' '}
              <span className="small muted">{words.length(step.teachingUnits)}</span>
            </span>
            <StepState step={step} run={runs.find(({ id }) => id === (step.booked ?? step.run?.run))} today={today} />
          </Cluster>
          {below?.(step)}
        </div>
      ))}
    </RowList>
  );
}

const looks = {
  done: { tone: 'success' },
  recognised: { tone: 'success' },
  booked: { tone: 'info', icon: <CalendarDays /> },
  begun: { tone: 'warning', icon: <RefreshCw /> },
  open: { tone: 'quiet' },
} as const satisfies Record<PathStep['state'], Omit<StatusTextProps, 'children'>>;

interface StepStateProps {
  readonly step: PathStep;
  /** The one that was attended, or is booked. */
  readonly run: Run | undefined;
  readonly today: string;
}

function StepState({ step, run, today }: StepStateProps) {
  const words = useWords(pathWords);
  const locale = useLocale();
  const { state, kind, isNeeded, attendedMinutes, teachingUnits, bookedUntil } = step;
  const say = (): string => {
    if (state === 'done' && kind === 'further_part') return words.handedIn;
    if ((state === 'booked' || state === 'done') && run) {
      const isOver = state === 'booked' && (bookedUntil ?? run.startsOn) < today;
      return words.on[isOver ? 'unconfirmed' : state](formatDayShort(run.startsOn, locale));
    }
    if (state === 'begun') {
      return `${words.states.begun}, ${words.attended(teachingUnitsIn(attendedMinutes), teachingUnits)}`;
    }
    return state === 'open' && isNeeded ? `${words.states.open}, ${words.needed}` : words.states[state];
  };
  return <StatusText {...looks[state]}>{say()}</StatusText>;
}
