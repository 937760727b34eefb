import { RowList } from '../../components/data/row-list.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import type { ArchivedDocument } from './archive-data.ts';
import { archiveWords } from './archive-words.ts';

/** Records of documents: what was published, in which form and size, and that it is not kept here. */
export function ArchivedDocuments({ documents }: { readonly documents: readonly ArchivedDocument[] }) {
  const words = useWords(archiveWords);
  return (
    <RowList>
      {documents.map(({ id, title, kind, format, sizeAsPrinted }) => (
        <Cluster key={id} align="between">
          <span>
            <InGerman>{title}</InGerman>
          </span>
          <span className="muted small">
            {[words.documentKinds[kind], `${format}, ${sizeAsPrinted}`, words.reference].join(' · ')}
          </span>
        </Cluster>
      ))}
    </RowList>
  );
}
