import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import styles from './allocation.module.css';
import { criterionTitle } from './outcome-words.ts';
import { hindranceReason, type RunAnswer } from './run-reason.ts';
import { runWords } from './run-words.ts';

/** Every step that led to an answer: the rank, and each round somebody was asked in. */
export function RunTrace({ answer, name }: { readonly answer: RunAnswer; readonly name: string }) {
  const words = useWords(runWords);
  const locale = useLocale();
  const { outcome, steps, decidedBy, lot } = answer;
  if (steps.length === 0) return null;
  return (
    <details>
      <summary>
        <span aria-hidden="true">{words.trace}</span>
        <VisuallyHidden>{words.traceOf(name)}</VisuallyHidden>
      </summary>
      <ol className={styles.steps}>
        {outcome.status !== 'not_eligible' && (
          <li>
            {words.rank(outcome.rank)}
            {decidedBy && `, ${words.decidedBy(criterionTitle(decidedBy, locale))}`}
          </li>
        )}
        {steps.map(({ round, hindrance, taken }) => (
          <li key={round.kind === 'pool' ? round.pool : 'open'}>
            {round.kind === 'pool' ? words.round.pool(round.pool) : words.round.open}
            {': '}
            {hindrance ? hindranceReason(hindrance, locale) : words.seated(taken)}
          </li>
        ))}
        {lot && (
          <li>
            <code className={styles.hash}>{words.lot(lot)}</code>
          </li>
        )}
      </ol>
    </details>
  );
}
