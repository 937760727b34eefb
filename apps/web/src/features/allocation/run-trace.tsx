import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import styles from './allocation.module.css';
import { criterionTitle } from './outcome-words.ts';
import { hindranceReason, type RunAnswer } from './run-reason.ts';
import { runWords } from './run-words.ts';

/** Every step that led to an answer: the rank, and each round somebody was asked in. */
export function RunTrace({ answer: { outcome, steps, decidedBy, lot } }: { readonly answer: RunAnswer }) {
  const words = useWords(runWords);
  const locale = useLocale();
  if (steps.length === 0) return null;
  return (
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
  );
}
