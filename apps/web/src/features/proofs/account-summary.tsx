import { Facts } from '../../components/data/facts.tsx';
import { KeyFigures } from '../../components/data/key-figures.tsx';
import { Meter } from '../../components/data/meter.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { useLocale } from '../../lib/locale.ts';
import { withSoftHyphens } from '../../lib/soft-hyphens.ts';
import { useWords } from '../../lib/words.ts';
import { periodWords } from './period-words.ts';
import type { ShownAccount } from './proof-data.ts';
import { proofWords } from './proof-words.ts';
import { inUnit, unitName } from './unit-words.ts';

/** How somebody stands: what counts of what is due, in which years, and how much they attended in units and hours. */
export function AccountSummary({ account }: { readonly account: ShownAccount }) {
  const words = useWords(proofWords);
  const locale = useLocale();
  const { regime, counted, due, minutes, units, period, asOf } = account;
  return (
    <Stack>
      <KeyFigures
        figures={[
          {
            term: words.counted,
            value: formatNumber(counted, locale, 2),
            unit: withSoftHyphens(
              due === undefined ? unitName(counted, regime.unit, locale) : words.of(inUnit(due, regime.unit, locale)),
            ),
            detail: due !== undefined && (
              <Meter
                label={words.progress(formatNumber(counted, locale, 2), inUnit(due, regime.unit, locale))}
                value={counted}
                max={due}
              />
            ),
          },
          {
            term: words.length,
            value: formatNumber(units, locale),
            unit: withSoftHyphens(unitName(units, 'teaching_units', locale)),
          },
          {
            term: words.inHours,
            value: formatNumber(minutes / 60, locale, 2),
            unit: unitName(minutes / 60, 'hours', locale),
          },
        ]}
      />
      <Standing account={account} />
      <Facts
        facts={[
          { term: words.period, value: `${periodWords(period, locale)} (${words.asOf(formatDate(asOf, locale))})` },
          { term: words.rule, value: regime.rule[locale] },
          { term: words.source, value: regime.source.norm },
        ]}
      />
      {regime.source.evidence === 'unverified' && (
        <Note tone="warning">
          <p>{words.unverified}</p>
        </Note>
      )}
    </Stack>
  );
}

/** The one sentence somebody looks for. */
function Standing({ account: { regime, missing, choice, period } }: { readonly account: ShownAccount }) {
  const words = useWords(proofWords);
  const locale = useLocale();
  if (missing === undefined) return <p className="muted">{words.noNumber}</p>;
  const amount = inUnit(missing, regime.unit, locale);
  if (regime.isClaim) {
    return <StatusText tone="info">{missing > 0 ? words.left(amount) : words.usedUp}</StatusText>;
  }
  if (missing === 0) return <StatusText tone="success">{words.reached}</StatusText>;
  return (
    <StatusText tone="warning">
      {choice.kind === 'rolling' || period.to === undefined
        ? words.missing(amount)
        : words.missingUntil(amount, formatDate(period.to, locale))}
    </StatusText>
  );
}
