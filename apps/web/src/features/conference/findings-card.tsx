import type { ProgrammeCheck } from '@netzwerkstatt/scheduling';
import { Note } from '../../components/feedback/note.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { type EntryName, programmeMessage } from '../refusals/programme-message.ts';
import { programmeWords } from './programme-words.ts';

export interface FindingsCardProps {
  readonly check: ProgrammeCheck;
  readonly nameOf: EntryName;
}

/** What speaks against a programme, and what should be known of it, all in one place. */
export function FindingsCard({ check: { problems, warnings }, nameOf }: FindingsCardProps) {
  const words = useWords(programmeWords);
  const locale = useLocale();
  const sentences = (findings: typeof problems | typeof warnings) =>
    [...new Set(findings.map((it) => programmeMessage(it, locale, nameOf)))].map((it) => <li key={it}>{it}</li>);
  return (
    <Stack gap="small">
      {problems.length === 0 ? (
        <Note tone="success">
          <p>{words.noConflicts}</p>
        </Note>
      ) : (
        <Note tone="bad" title={words.conflicts}>
          <p>{words.conflictsLead}</p>
          <ul>{sentences(problems)}</ul>
        </Note>
      )}
      {warnings.length > 0 && (
        <Note tone="warning" title={words.warnings}>
          <ul>{sentences(warnings)}</ul>
        </Note>
      )}
    </Stack>
  );
}
