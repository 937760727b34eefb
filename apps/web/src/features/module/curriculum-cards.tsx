import { ResultCard } from '../../components/data/result-card.tsx';
import { Tag } from '../../components/feedback/tag.tsx';
import { Columns } from '../../components/layout/columns.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { moduleWords } from './module-words.ts';

export interface CurriculumCardsProps {
  readonly curricula: Answers['programme']['curricula'];
}

/** Sequences of modules with a certificate at their end. */
export function CurriculumCards({ curricula }: CurriculumCardsProps) {
  const words = useWords(moduleWords);
  return (
    <Columns width="wide">
      {curricula.map(({ code, slug, title, offer, modules, teachingUnits }) => (
        <ResultCard
          key={code}
          title={<InGerman>{title}</InGerman>}
          href={`/reihen/${slug}`}
          kicker={<Tag hue={offer === 'own' ? 'green' : 'grey'}>{offer === 'own' ? words.series : words.recorded}</Tag>}
          meta={
            <p className="muted small">
              {[words.unitsShort(teachingUnits), modules.length > 0 && words.modulesCount(modules.length)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          }
        />
      ))}
    </Columns>
  );
}
