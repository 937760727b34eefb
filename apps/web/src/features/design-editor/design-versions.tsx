import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Badge } from '../../components/feedback/badge.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstant, formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { DesignDifferences } from './design-differences.tsx';
import type { Design, DesignVersion } from './design-values.ts';
import styles from './design-versions.module.css';
import { designWords } from './design-words.ts';

const tones = { draft: 'warning', released: 'success', superseded: 'info' } as const;

export interface DesignVersionsProps {
  readonly shown: Answers['designs']['read'];
  /** What stands in the fields now. */
  readonly design: Design;
  readonly onRestore: ((version: DesignVersion['id'], number: number) => void) | undefined;
}

type Entry = DesignVersionsProps['shown']['versions']['entries'][number];

/** All versions so far, the newest first: who released them and why; each can be compared and taken up again. */
export function DesignVersions({ shown, design, onRestore }: DesignVersionsProps) {
  const words = useWords(designWords);
  const { versions, page, perPage } = shown;
  const [compared, setCompared] = useState<DesignVersion>();
  const { api } = getRouteApi('__root__').useRouteContext();
  if (versions.total === 0) return null;
  const compare = async ({ id }: Entry): Promise<void> => {
    setCompared(compared?.id === id ? undefined : await api.designs.version.query({ version: id }));
  };
  return (
    <Section heading={words.versions}>
      <Stack>
        <ol className={styles.versions}>
          {versions.entries.map((entry) => (
            <li key={entry.id}>
              <p className={styles.title}>
                <b>{words.version(entry.version)}</b>
                <Badge tone={tones[entry.status]}>{words.states[entry.status]}</Badge>
              </p>
              <Story entry={entry} />
              <Cluster>
                <Button
                  variant="neutral"
                  size="small"
                  aria-expanded={compared?.id === entry.id}
                  onClick={() => void compare(entry)}
                >
                  {words.compare(entry.version)}
                </Button>
                {onRestore && entry.status !== 'draft' && (
                  <Button variant="quiet" size="small" onClick={() => onRestore(entry.id, entry.version)}>
                    {words.restore(entry.version)}
                  </Button>
                )}
              </Cluster>
              {compared?.id === entry.id && <DesignDifferences version={compared} design={design} />}
            </li>
          ))}
        </ol>
        <Pagination
          label={words.pages}
          current={page}
          count={Math.ceil(versions.total / perPage)}
          hrefOf={(to) => `/arbeit/einstellungen/bescheinigungen?seite=${to}`}
        />
      </Stack>
    </Section>
  );
}

/** What became of a version, in one sentence. */
function Story({ entry }: { readonly entry: Entry }) {
  const { stories, somebody } = useWords(designWords);
  const locale = useLocale();
  if (entry.status === 'draft') {
    return <p>{stories.draft(entry.editor ?? somebody, formatInstant(entry.editedAt, locale))}</p>;
  }
  const day = formatInstantDay(entry.releasedAt, locale);
  return <p>{stories[entry.status](entry.releaser ?? somebody, day, entry.note)}</p>;
}
