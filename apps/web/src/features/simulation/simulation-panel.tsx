import { isDecidedTogether } from '@netzwerkstatt/registration';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import type { FormError } from '../../components/forms/error-summary.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers, Choices } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import type { PolicyDraft } from '../policy/policy-draft.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { ComparisonResult } from './comparison-result.tsx';
import { SimulationResult } from './simulation-result.tsx';
import { keyOf, type Source, simulatedSource, sourcesFor } from './simulation-source.ts';
import { simulationWords } from './simulation-words.ts';

export interface SimulationPanelProps {
  readonly event: string;
  readonly desk: Answers['desk']['policy'];
  readonly mode: PolicyDraft['mode'];
  /** As it stands in the fields, saved or not. */
  readonly policy: Record<string, unknown>;
  readonly errors: readonly FormError[];
  readonly choices: Choices;
  /** Takes what has to be mended before rules can be tried; nothing when all is well. */
  readonly onChecked: (errors: readonly FormError[]) => void;
}

type Tried = { readonly written: string; readonly mode: PolicyDraft['mode']; readonly source: Source } & (
  | { readonly simulation: Answers['allocation']['simulate'] }
  | { readonly comparison: Answers['allocation']['compare'] }
);

/** Tries rules as they stand in the fields, on earlier applications or on those that wait; nothing is saved. */
export function SimulationPanel({ event, desk, mode, policy, errors, choices, onChecked }: SimulationPanelProps) {
  const words = useWords(simulationWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const action = useDeskAction();
  // Rules that decide one by one come to no answers that could be held against others.
  const mayCompare = desk.mayCompare && isDecidedTogether(mode);
  const sources: readonly Source[] = sourcesFor(event, { ...desk, mayCompare });
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState<Tried>();
  const source = sources.find((it) => keyOf(it) === chosen) ?? sources[0] ?? { kind: 'example' };
  const written = JSON.stringify(policy);

  const simulate = async () => {
    onChecked(errors);
    if (errors.length > 0) return;
    await action.run(async () => {
      const about = { written, mode, source };
      if (source.kind === 'standing') {
        setTried({ ...about, comparison: await api.allocation.compare.mutate({ event, policy }) });
      } else {
        const wanted = { event, policy, source: simulatedSource(source) };
        setTried({ ...about, simulation: await api.allocation.simulate.mutate(wanted) });
      }
      return words.done;
    });
  };

  return (
    <Section heading={words.heading} id="probe">
      <Stack>
        <p>{words.lead}</p>
        <SelectField
          id="simulation-source"
          label={words.source}
          hint={hintOf(source, locale)}
          options={sources.map((it) => ({ value: keyOf(it), label: labelOf(it, locale) }))}
          value={keyOf(source)}
          onChange={({ target }) => setChosen(target.value)}
        />
        <FailureNote failure={action.failure} />
        <div>
          <Button variant="neutral" busy={action.isBusy} busyText={words.running} onClick={simulate}>
            {words.simulate}
          </Button>
        </div>
        {tried && (
          <Section heading={words.resultOf(labelOf(tried.source, locale))} level={3}>
            <Stack>
              {tried.written !== written && <Note tone="warning" title={words.outdated} />}
              {'comparison' in tried ? (
                <ComparisonResult comparison={tried.comparison} />
              ) : (
                <SimulationResult
                  key={keyOf(tried.source)}
                  simulation={tried.simulation}
                  mode={tried.mode}
                  choices={choices}
                />
              )}
            </Stack>
          </Section>
        )}
      </Stack>
    </Section>
  );
}

function labelOf(source: Source, locale: Locale): string {
  const { sources } = simulationWords[locale];
  switch (source.kind) {
    case 'own':
      return sources.own(source.applications);
    case 'former':
      return sources.former(formatInstantDay(source.startsAt, locale), source.applications, source.title);
    default:
      return sources[source.kind];
  }
}

function hintOf({ kind }: Source, locale: Locale): string {
  const words = simulationWords[locale];
  if (kind === 'standing') return words.standingHint;
  return kind === 'example' ? words.exampleHint : words.formerHint;
}
