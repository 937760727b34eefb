import type { LocalDate } from '@netzwerkstatt/domain';
import { addDays } from '@netzwerkstatt/scheduling';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { useWords } from '../../lib/words.ts';
import type { ShownAccount } from './proof-data.ts';
import { proofWords } from './proof-words.ts';
import { proofsPath } from './proofs-path.ts';

export interface PeriodNavProps {
  readonly account: ShownAccount;
  readonly today: LocalDate;
}

/** From one fixed period to the next; those to come have nothing to show. */
export function PeriodNav({ account: { regime, choice, period, asOf }, today }: PeriodNavProps) {
  const words = useWords(proofWords);
  const { from, to } = period;
  if (from === undefined || to === undefined) return null;
  const isFixed = choice.kind === 'fixed';
  const next = isFixed && to < today ? addDays(to, 1) : undefined;
  return (
    <Cluster>
      {isFixed && <Link href={proofsPath(regime.code, addDays(from, -1))}>{words.before}</Link>}
      {next !== undefined && <Link href={proofsPath(regime.code, next)}>{words.after}</Link>}
      {asOf !== today && <Link href={proofsPath(regime.code)}>{words.today}</Link>}
    </Cluster>
  );
}
