import { RowList } from '../../components/data/row-list.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import type { Archive } from './archive-data.ts';
import { archiveWords } from './archive-words.ts';

/** Who advised the project: institutions, no people. */
export function AdvisoryBoard({ advisoryBoard }: Pick<Archive, 'advisoryBoard'>) {
  const words = useWords(archiveWords);
  const seats = advisoryBoard.reduce((sum, it) => sum + it.seats, 0);
  return (
    <Section heading={words.board} id="beirat">
      <Stack>
        <p>{words.boardText(seats, advisoryBoard.length)}</p>
        <p>
          <InGerman>
            {advisoryBoard
              .map((it) => (it.seats === 1 ? it.institution : `${it.institution} (${it.seats})`))
              .join(' · ')}
          </InGerman>
        </p>
      </Stack>
    </Section>
  );
}

/** Where all of this comes from, each source once. */
export function ArchiveSources({ sources }: Pick<Archive, 'sources'>) {
  const words = useWords(archiveWords);
  const all = new Map(Object.values(sources).map((it) => [it.statement, it]));
  return (
    <Section heading={words.sources} id="quellen">
      <RowList>
        {[...all.values()].map(({ statement, evidence }) => (
          <Cluster key={statement} align="between">
            <span>
              <InGerman>{statement}</InGerman>
            </span>
            <span className="muted small">{words.evidences[evidence]}</span>
          </Cluster>
        ))}
      </RowList>
    </Section>
  );
}
