import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Download } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { useWords } from '../../lib/words.ts';
import type { ShownAccount } from './proof-data.ts';
import { proofWords } from './proof-words.ts';

/** The account as it stands on the page, to be shown to others. */
export function StatementLinks({ account: { regime, asOf } }: { readonly account: ShownAccount }) {
  const words = useWords(proofWords);
  const file = (format: 'pdf' | 'csv') => `/meine/nachweise/${regime.code}.${format}?stand=${asOf}`;
  return (
    <Cluster>
      <span>{words.download}</span>
      <ButtonLink variant="secondary" size="small" href={file('pdf')} download>
        <Download />
        {words.asPdf}
      </ButtonLink>
      <ButtonLink variant="neutral" size="small" href={file('csv')} download>
        <Download />
        {words.asCsv}
      </ButtonLink>
    </Cluster>
  );
}
