import { getRouteApi } from '@tanstack/react-router';
import { Facts } from '../../components/data/facts.tsx';
import { TickList } from '../../components/data/icon-list.tsx';
import { Section } from '../../components/layout/section.tsx';
import { curriculumRuleWords } from '../../features/module/curriculum-rule-words.ts';
import { ModuleTable } from '../../features/module/module-table.tsx';
import { moduleWords } from '../../features/module/module-words.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { curriculumWords } from './curriculum-words.ts';

/** What a series is made of, and what its certificate asks for. */
export function CurriculumParts() {
  const { curriculum, modules } = getRouteApi('/reihen/$slug').useLoaderData();
  const words = useWords(curriculumWords);
  const { unitsShort } = useWords(moduleWords);
  const locale = useLocale();
  const { title, modules: order, furtherParts, rules, source } = curriculum;
  const inOrder = order.flatMap((code) => modules.filter(({ content }) => content.code === code));
  const nameOf = (part: string) => furtherParts.find(({ code }) => code === part)?.title ?? part;
  return (
    <div>
      {inOrder.length > 0 && (
        <Section heading={words.modules}>
          <ModuleTable caption={words.modulesOf(title)} modules={inOrder} />
        </Section>
      )}
      {furtherParts.length > 0 && (
        <Section heading={words.furtherParts}>
          <Facts
            facts={furtherParts.map((part) => ({
              term: <InGerman>{part.title}</InGerman>,
              value: unitsShort(part.teachingUnits),
            }))}
          />
        </Section>
      )}
      <Section heading={words.rules}>
        <TickList>{rules.map((rule) => curriculumRuleWords(rule, nameOf, locale))}</TickList>
      </Section>
      <Section heading={words.source}>
        <p className="muted small">
          <InGerman>{source.statement}</InGerman>
        </p>
      </Section>
    </div>
  );
}
