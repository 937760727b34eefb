import { MINUTES_PER_TEACHING_UNIT, type PublicHolidayRule } from '@netzwerkstatt/domain';
import { useWatch } from 'react-hook-form';
import { Note } from '../../components/feedback/note.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { inWords } from '../../lib/in-words.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useDates } from './date-checks.tsx';
import { editorWords } from './event-editor-words.ts';
import type { EventForm } from './event-form.ts';
import type { WritingModule } from './prefill.ts';
import { sessionsOf } from './series/planned-dates.ts';
import { datesWithHints } from './session-hints.ts';
import { minutesOf, unitsText } from './teaching-units.ts';
import type { DateCheck } from './use-date-check.ts';

export interface DateHintsProps {
  readonly form: EventForm;
  readonly modules: readonly WritingModule[];
  /** A published event has been through this. */
  readonly areFixed: boolean;
  readonly holidays: readonly PublicHolidayRule[];
}

/** The dates as a whole while they are written: their length, and which of them have something to them. */
export function DateHints({ form, modules, areFixed, holidays }: DateHintsProps) {
  const [kind, moduleVersion, planning, single, series, origin] = useWatch({
    control: form.control,
    name: ['kind', 'moduleVersion', 'planning', 'sessions', 'series', 'origin'],
  });
  const sessions = sessionsOf({ planning, sessions: single, series, origin }, holidays);
  const check = useDates();
  const module = kind === 'module_run' ? modules.find(({ id }) => id === moduleVersion) : undefined;
  if (sessions.length === 0) return null;
  return (
    <>
      <Total minutes={sum(sessions.map(({ units }) => minutesOf(units)))} units={module?.content.teachingUnits} />
      {!areFixed && <div role="status">{check && <Summary check={check} count={sessions.length} />}</div>}
    </>
  );
}

function Total({ minutes, units }: { readonly minutes: number; readonly units: number | undefined }) {
  const words = useWords(editorWords);
  if (Number.isNaN(minutes)) return null;
  const total = words.total(unitsText(minutes));
  if (units === undefined) return <p>{total}</p>;
  const isRight = minutes === units * MINUTES_PER_TEACHING_UNIT;
  return (
    <p>
      <StatusText tone={isRight ? 'success' : 'warning'}>
        {total} {words.moduleUnits(units)}
      </StatusText>
    </p>
  );
}

/** Which dates to look at: what there is to each of them stands beside its fields. */
function Summary({ check, count }: { readonly check: DateCheck; readonly count: number }) {
  const words = useWords(editorWords);
  const locale = useLocale();
  const { impossible, noted } = datesWithHints(check, count, locale);
  const which = (indices: readonly number[]) =>
    inWords(
      indices.map((it) => words.session(it + 1)),
      locale,
    );
  if (impossible.length > 0) return <Note tone="bad" title={words.impossible(which(impossible))} />;
  if (noted.length === 0) return <StatusText tone="success">{words.datesFine}</StatusText>;
  const needsReason = check.dates.ok && check.dates.value.needsReason;
  return (
    <Note tone={needsReason ? 'warning' : 'info'} title={words.toKnow(which(noted))}>
      {needsReason && <p>{words.needsReason}</p>}
    </Note>
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);
