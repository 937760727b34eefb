import { designDifferences } from '@netzwerkstatt/certificates';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Timeline } from '../../components/data/timeline.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { Design, DesignVersion } from './design-values.ts';
import { designWords } from './design-words.ts';
import { partName } from './part-name.ts';

const states = { draft: 'ahead', released: 'current', superseded: 'done' } as const;

export interface DesignVersionsProps {
  readonly shown: Answers['designs']['read'];
  /** What stands in the fields now. */
  readonly design: Design;
  readonly onRestore: ((version: DesignVersion['id'], number: number) => void) | undefined;
}

/** All versions so far, the newest first: who released them and why; each can be compared and taken up again. */
export function DesignVersions({ shown, design, onRestore }: DesignVersionsProps) {
  const words = useWords(designWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [compared, setCompared] = useState<DesignVersion>();
  const { versions, page, perPage } = shown;
  if (versions.total === 0) return null;
  return (
    <Section heading={words.versions}>
      <Stack>
        <Timeline
          stateWords={words.states}
          steps={versions.entries.map((entry) => ({
            date: '',
            title: words.version(entry.version),
            state: states[entry.status],
            detail: (
              <>
                {entry.status !== 'draft' && (
                  <p>
                    {formatInstantDay(entry.releasedAt, locale)}, {entry.releaser ?? words.somebody}: {entry.note}
                  </p>
                )}
                <Button
                  variant="quiet"
                  size="small"
                  onClick={async () => setCompared(await api.designs.version.query({ version: entry.id }))}
                >
                  {words.compare(entry.version)}
                </Button>
                {onRestore && entry.status !== 'draft' && (
                  <Button variant="quiet" size="small" onClick={() => onRestore(entry.id, entry.version)}>
                    {words.restore(entry.version)}
                  </Button>
                )}
              </>
            ),
          }))}
        />
        <Pagination
          label={words.pages}
          current={page}
          count={Math.ceil(versions.total / perPage)}
          hrefOf={(to) => `/arbeit/einstellungen/bescheinigungen?seite=${to}`}
        />
        {compared && <Differences version={compared} design={design} />}
      </Stack>
    </Section>
  );
}

function Differences({ version, design }: { readonly version: DesignVersion; readonly design: Design }) {
  const words = useWords(designWords);
  const differences = designDifferences(version.design, design);
  const said = (lines: readonly string[]) => (lines.length === 0 ? words.nothing : lines.join(' / '));
  return (
    <Note tone="info" role="status" title={words.differences(version.version)}>
      {differences.length === 0 && <p>{words.same}</p>}
      <ul>
        {differences.map(({ part, before, after }) => (
          <li key={part}>
            {partName(part, words)}: {words.before} „{said(before)}“, {words.after} „{said(after)}“
          </li>
        ))}
      </ul>
    </Note>
  );
}
