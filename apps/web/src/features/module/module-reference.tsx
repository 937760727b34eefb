import { Facts } from '../../components/data/facts.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { ModuleRecord } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { ModuleLinks } from './module-links.tsx';
import { moduleWords } from './module-words.ts';

/** A module as an event tells of it: what one learns, how long it takes, what comes before. */
export function ModuleReference({ module: { content } }: { readonly module: Pick<ModuleRecord, 'content'> }) {
  const words = useWords(moduleWords);
  return (
    <Facts
      facts={[
        {
          term: words.module,
          value: (
            <>
              <Link href={`/module/${content.code}`}>
                {content.code} <InGerman>{content.title}</InGerman>
              </Link>{' '}
              <span className="muted small">({words.edition(content.version)})</span>
            </>
          ),
        },
        { term: words.outcome, value: <InGerman>{content.learningOutcome}</InGerman> },
        { term: words.extent, value: `${words.units(content.teachingUnits)} ${words.unitsMeaning}` },
        { term: words.prerequisites, value: <ModuleLinks codes={content.prerequisites} /> },
      ]}
    />
  );
}
