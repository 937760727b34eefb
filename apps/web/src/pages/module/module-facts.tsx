import { getRouteApi } from '@tanstack/react-router';
import { type Fact, Facts } from '../../components/data/facts.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { eventWords } from '../../features/event/event-words.ts';
import { ModuleLinks } from '../../features/module/module-links.tsx';
import { moduleWords } from '../../features/module/module-words.ts';
import { professionTitle } from '../../features/registration/profession-options.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { modulePageWords } from './module-page-words.ts';

/** Everything else there is to know of a module. */
export function ModuleFacts() {
  const { module, curricula, neededFor, choices } = getRouteApi('/module/$code').useLoaderData();
  const words = useWords(modulePageWords);
  const names = useWords(moduleWords);
  const { formats } = useWords(eventWords);
  const locale = useLocale();
  const { content, publishedAt, changeNote } = module;
  const professions = content.targetProfessions.map((code) => professionTitle(choices.professions, code, locale));
  const optional: readonly (Fact | undefined)[] = [
    neededFor.length === 0
      ? undefined
      : { term: words.neededFor, value: <ModuleLinks codes={neededFor.map((it) => it.content.code)} /> },
    curricula.length === 0
      ? undefined
      : {
          term: words.partOf,
          value: (
            <ul>
              {curricula.map(({ code, slug, title }) => (
                <li key={code}>
                  <Link href={`/reihen/${slug}`}>
                    <InGerman>{title}</InGerman>
                  </Link>
                </li>
              ))}
            </ul>
          ),
        },
    content.note === undefined ? undefined : { term: words.note, value: <InGerman>{content.note}</InGerman> },
  ];
  return (
    <Facts
      facts={[
        {
          term: names.audience,
          value: (
            <>
              <InGerman>{content.targetText}</InGerman>
              {professions.length > 0 && <p className="muted small">{professions.join(' · ')}</p>}
            </>
          ),
        },
        { term: names.prerequisites, value: <ModuleLinks codes={content.prerequisites} /> },
        { term: names.format, value: content.formats.map((it) => formats[it]).join(', ') },
        ...optional.filter((it) => it !== undefined),
        {
          term: words.version,
          value: (
            <>
              {publishedAt === undefined
                ? names.edition(content.version)
                : words.versionOf(content.version, formatInstantDay(publishedAt, locale))}
              {changeNote !== undefined && (
                <p className="muted small">
                  <InGerman>{words.changed(changeNote)}</InGerman>
                </p>
              )}
            </>
          ),
        },
        {
          term: words.source,
          value: (
            <span className="muted small">
              <InGerman>{content.source.statement}</InGerman>
            </span>
          ),
        },
      ]}
    />
  );
}
