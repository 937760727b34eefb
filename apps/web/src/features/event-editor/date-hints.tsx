import { MINUTES_PER_TEACHING_UNIT, type PublicHolidayRule } from '@netzwerkstatt/domain';
import { useWatch } from 'react-hook-form';
import { Note } from '../../components/feedback/note.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { sessionFindingMessage, sessionProblemMessage } from '../refusals/session-message.ts';
import { editorWords } from './event-editor-words.ts';
import type { EventForm } from './event-form.ts';
import type { WritingModule } from './prefill.ts';
import { sessionsOf } from './series/planned-dates.ts';
import { minutesOf, unitsText } from './teaching-units.ts';
import { type DateCheck, useDateCheck } from './use-date-check.ts';

export interface DateHintsProps {
  readonly form: EventForm;
  readonly modules: readonly WritingModule[];
  /** A published event has been through this. */
  readonly areFixed: boolean;
  readonly holidays: readonly PublicHolidayRule[];
}

/** What there is to know about the dates while they are written: their length, holidays, what cannot be. */
export function DateHints({ form, modules, areFixed, holidays }: DateHintsProps) {
  const [network, kind, moduleVersion] = useWatch({
    control: form.control,
    name: ['network', 'kind', 'moduleVersion'],
  });
  const [planning, single, series, origin] = useWatch({
    control: form.control,
    name: ['planning', 'sessions', 'series', 'origin'],
  });
  const sessions = sessionsOf({ planning, sessions: single, series, origin }, holidays);
  const check = useDateCheck(network, areFixed ? [] : sessions);
  const module = kind === 'module_run' ? modules.find(({ id }) => id === moduleVersion) : undefined;
  return (
    <>
      {sessions.length > 0 && (
        <Total minutes={sum(sessions.map(({ units }) => minutesOf(units)))} units={module?.content.teachingUnits} />
      )}
      {!areFixed && sessions.length > 0 && <div role="status">{check && <Findings check={check} />}</div>}
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

function Findings({ check }: { readonly check: DateCheck }) {
  const words = useWords(editorWords);
  const locale = useLocale();
  if (!check.ok) {
    return (
      <Note tone="bad" title={words.impossible}>
        <Lines lines={check.refusal.problems.map((it) => sessionProblemMessage(it, locale))} />
      </Note>
    );
  }
  const { findings, needsReason } = check.value;
  if (findings.length === 0) return <StatusText tone="success">{words.datesFine}</StatusText>;
  return (
    <Note tone={needsReason ? 'warning' : 'info'} title={words.toKnow}>
      <Lines lines={findings.map((it) => sessionFindingMessage(it, locale))} />
      {needsReason && <p>{words.needsReason}</p>}
    </Note>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);
