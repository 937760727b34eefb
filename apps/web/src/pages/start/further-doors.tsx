import { getRouteApi } from '@tanstack/react-router';
import { ResultCard } from '../../components/data/result-card.tsx';
import { Columns } from '../../components/layout/columns.tsx';
import { Section } from '../../components/layout/section.tsx';
import { useWords } from '../../lib/words.ts';
import { startWords } from './start-words.ts';

/** The other entrances of the house. */
export function FurtherDoors({ moduleCount }: { readonly moduleCount: number }) {
  const { land } = getRouteApi('__root__').useLoaderData();
  const words = useWords(startWords);
  const doors = [
    { title: words.modules, href: '/module', text: words.modulesText(moduleCount) },
    { title: words.calendars, href: '/kalender', text: words.calendarsText },
    { title: words.verify, href: '/nachweis', text: words.verifyText },
    ...(land.hasArchive ? [{ title: words.archive, href: '/archiv', text: words.archiveText }] : []),
  ];
  return (
    <Section heading={words.more}>
      <Columns>
        {doors.map(({ title, href, text }) => (
          <ResultCard key={href} title={title} href={href} meta={<p className="muted small">{text}</p>} />
        ))}
      </Columns>
    </Section>
  );
}
