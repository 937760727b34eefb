import { Timeline } from '../../components/data/timeline.tsx';
import { Card } from '../../components/layout/card.tsx';
import type { ModuleRecord } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    heading: 'Fassungen',
    edition: (version: number) => `Fassung ${version}`,
    states: { done: 'abgelöst', current: 'gültig', ahead: 'Entwurf' },
    inForce: 'gültig',
    draft: 'Entwurf',
  },
  {
    heading: 'Editions',
    edition: (version: number) => `Edition ${version}`,
    states: { done: 'superseded', current: 'in force', ahead: 'draft' },
    inForce: 'in force',
    draft: 'draft',
  },
);

const states = { draft: 'ahead', published: 'current', superseded: 'done' } as const;

/** All editions of a module, the newest first, with what changed. */
export function ModuleEditions({ versions }: { readonly versions: readonly ModuleRecord[] }) {
  const texts = useWords(words);
  const locale = useLocale();
  return (
    <Card as="section" labelledBy="editions">
      <h2 id="editions">{texts.heading}</h2>
      <Timeline
        stateWords={texts.states}
        steps={versions.map(({ content, status, publishedAt, changeNote }) => ({
          date: '',
          title: texts.edition(content.version),
          detail: (
            <>
              {status === 'draft' && texts.draft}
              {status === 'published' && `${texts.inForce} `}
              {publishedAt && formatInstantDay(publishedAt, locale)}
              {changeNote && (
                <>
                  : <InGerman>{changeNote}</InGerman>
                </>
              )}
            </>
          ),
          state: states[status],
        }))}
      />
    </Card>
  );
}
