import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import { describeSeriesEntry, describeSeriesRule } from '@netzwerkstatt/scheduling';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '../../../components/actions/button.tsx';
import { Note } from '../../../components/feedback/note.tsx';
import { formatDayShort, formatTime } from '../../../lib/format-date.ts';
import { useLocale } from '../../../lib/locale.ts';
import { useWords } from '../../../lib/words.ts';
import { useSessionHints } from '../date-checks.tsx';
import { SessionHintList } from '../session-hint-list.tsx';
import { seriesProblemMessage, seriesWords } from './series-editor-words.ts';
import type { SeriesForm } from './series-form.ts';
import { byYear, heldEntries, type PlannedEntry, planOf, type SeriesPlan } from './series-plan.ts';
import styles from './series-preview.module.css';

export interface SeriesPreviewProps {
  readonly form: SeriesForm;
  readonly holidays: readonly PublicHolidayRule[];
  /** Only where dates can stand one by one as well. */
  readonly onMakeSingle?: () => void;
}

/** Every date the rule names and what becomes of it, while the rule is written; a date can be left out here. */
export function SeriesPreview({ form, holidays, onMakeSingle }: SeriesPreviewProps) {
  const words = useWords(seriesWords);
  const [series, origin] = useWatch({ control: form.control, name: ['series', 'origin'] });
  const plan = useMemo(() => planOf(series, holidays), [series, holidays]);

  const held = plan.kind === 'planned' ? heldEntries(plan.entries) : [];

  const leaveOut = (day: string, isLeftOut: boolean): void => {
    const others = form.getValues('series.leftOut').filter((it) => it !== day);
    form.setValue('series.leftOut', isLeftOut ? [...others, day] : others);
  };

  return (
    <section className={styles.preview} aria-labelledby="series-preview">
      <h3 id="series-preview">{words.preview}</h3>
      <div role="status">
        <Outcome form={form} plan={plan} />
      </div>
      {plan.kind === 'planned' && (
        <>
          <p className="small muted">
            {words.previewHint} {origin && words.madeAnew}
          </p>
          {byYear(plan.entries).map(([year, entries]) => (
            <fieldset key={year} className={styles.year}>
              <legend>{year}</legend>
              <ul>
                {entries.map((entry) => (
                  <Entry
                    key={entry.ruleDay}
                    entry={entry}
                    index={held.findIndex((it) => it.ruleDay === entry.ruleDay)}
                    onLeaveOut={leaveOut}
                  />
                ))}
              </ul>
            </fieldset>
          ))}
          {onMakeSingle && (
            <div>
              <Button variant="neutral" onClick={onMakeSingle}>
                {words.single}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** The rule in a sentence, or why it has no dates and what would help. */
function Outcome({ form, plan }: { readonly form: SeriesForm; readonly plan: SeriesPlan }) {
  const words = useWords(seriesWords);
  const locale = useLocale();
  if (plan.kind === 'incomplete') return <p className="muted">{words.incomplete}</p>;
  if (plan.kind === 'refused') {
    return (
      <Note tone="bad" actions={<Remedy form={form} plan={plan} />}>
        <p>{seriesProblemMessage(plan.refusal, locale)}</p>
      </Note>
    );
  }
  const { rule, entries } = plan;
  const held = heldEntries(entries).length;
  const [first] = entries;
  return (
    <p>
      {first && <strong className={styles.rule}>{describeSeriesRule(rule, first.ruleDay, locale)}.</strong>}{' '}
      {words.takePlace(held, entries.length - held)}
    </p>
  );
}

function Remedy({ form, plan }: { readonly form: SeriesForm; readonly plan: SeriesPlan & { kind: 'refused' } }) {
  const words = useWords(seriesWords);
  const locale = useLocale();
  const { refusal, field } = plan;
  // The button that was pressed is gone as soon as it has helped.
  const take = (name: 'day' | 'from' | 'to', value: string): void => {
    form.setValue(`series.${name}`, value);
    document.getElementById(`series.${name}`)?.focus();
  };
  if (refusal.code === 'series_start_off_rule' && refusal.nextRuleDay !== null) {
    const day = refusal.nextRuleDay;
    return (
      <Button size="small" variant="neutral" onClick={() => take('day', day)}>
        {words.takeDay(formatDayShort(day, locale))}
      </Button>
    );
  }
  if (refusal.code === 'nonexistent_local_time' && (field === 'from' || field === 'to')) {
    const time = refusal.nextValid;
    return (
      <Button size="small" variant="neutral" onClick={() => take(field, time.slice(11))}>
        {words.takeTime(formatTime(time, locale))}
      </Button>
    );
  }
  return null;
}

interface EntryProps {
  readonly entry: PlannedEntry;
  /** Its place among those that are held; -1 for one that is not. */
  readonly index: number;
  readonly onLeaveOut: (day: string, isLeftOut: boolean) => void;
}

function Entry({ entry, index, onLeaveOut }: EntryProps) {
  const hints = useSessionHints(index);
  const hintsId = `series.${entry.ruleDay}.hints`;
  const text = describeSeriesEntry(entry, useLocale());
  const isHeld = entry.outcome !== 'skipped';
  // A holiday is nothing to be ticked; only what somebody left out can be taken back.
  if (!isHeld && entry.why.kind !== 'left_out') return <li className={styles.skipped}>{text}</li>;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isHeld}
          aria-describedby={hints.length > 0 ? hintsId : undefined}
          onChange={({ currentTarget }) => onLeaveOut(entry.ruleDay, !currentTarget.checked)}
        />
        {text}
      </label>
      <SessionHintList id={hintsId} hints={hints} />
    </li>
  );
}
