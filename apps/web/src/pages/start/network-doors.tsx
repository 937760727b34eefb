import { getRouteApi } from '@tanstack/react-router';
import { ResultCard } from '../../components/data/result-card.tsx';
import { Columns } from '../../components/layout/columns.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { startWords } from './start-words.ts';

/** The networks of the Land; nothing where none has joined. */
export function NetworkDoors({ networks }: Pick<Answers['programme']['start'], 'networks'>) {
  const { land } = getRouteApi('__root__').useLoaderData();
  const words = useWords(startWords);
  if (networks.length === 0) return null;
  return (
    <Section heading={<InGerman>{land.words.network.many}</InGerman>}>
      <Stack>
        <p className="muted">{words.networksText}</p>
        <Columns>
          {networks.map(({ id, slug, name, office }) => (
            <ResultCard
              key={id}
              title={<InGerman>{name}</InGerman>}
              href={`/netzwerke/${slug}`}
              meta={
                <p className="muted small">
                  <InGerman>{office}</InGerman>
                </p>
              }
            />
          ))}
        </Columns>
      </Stack>
    </Section>
  );
}
