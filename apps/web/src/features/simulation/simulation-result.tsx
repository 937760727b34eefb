import { isDecidedTogether, type TraitKind } from '@netzwerkstatt/registration';
import { useState } from 'react';
import { DataTable } from '../../components/data/data-table.tsx';
import { KeyFigures } from '../../components/data/key-figures.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers, Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { MixTable } from '../allocation/mix-table.tsx';
import { RunPools } from '../allocation/run-mix.tsx';
import type { PolicyDraft } from '../policy/policy-draft.ts';
import { policyWords } from '../policy/policy-words.ts';
import { traitName } from '../policy/trait-options.ts';
import { missingSeats, shownTraits, waitingOtherwise } from './simulation-figures.ts';
import { simulationWords } from './simulation-words.ts';

type Simulation = Answers['allocation']['simulate'];
type Cap = Simulation['bindingCaps'][number];

export interface SimulationResultProps {
  readonly simulation: Simulation;
  readonly mode: PolicyDraft['mode'];
  readonly choices: Choices;
}

/** What rules would have made of applications: how many places, for whom, and what stood in the way of the others. */
export function SimulationResult({ simulation, mode, choices }: SimulationResultProps) {
  const words = useWords(simulationWords);
  const { applications, asked, seats, waiting, pools } = simulation;
  return (
    <Stack>
      <p>
        <strong>{words.result(asked, seats.given, waiting)}</strong>
      </p>
      <KeyFigures
        figures={[
          { term: words.figures.applications, value: applications },
          { term: words.figures.given, value: seats.given, unit: words.ofSeats(seats.bookable) },
          { term: words.figures.waiting, value: waiting },
          ...(seats.kept > 0 ? [{ term: words.figures.kept, value: seats.kept }] : []),
        ]}
      />
      <p className="small muted">{isDecidedTogether(mode) ? words.together : words.inOrder}</p>
      <SimulatedMix simulation={simulation} choices={choices} />
      <Hindrances simulation={simulation} choices={choices} />
      <RunPools pools={pools} heading={words.pools} level={3} />
    </Stack>
  );
}

type PartProps = Pick<SimulationResultProps, 'simulation' | 'choices'>;

function SimulatedMix({ simulation: { asked, bars }, choices }: PartProps) {
  const words = useWords(simulationWords);
  const locale = useLocale();
  const [by, setBy] = useState<TraitKind>('group');
  const named = new Map(bars.organisation.map(({ value, name }) => [value, name]));
  const missing = missingSeats(asked, bars[by]);
  const hint = by === 'organisation' ? words.others : words.unknown;
  return (
    <Section heading={words.mix} level={3}>
      <Stack>
        <SelectField
          id="simulated-by"
          label={words.mixBy}
          hint={missing > 0 ? hint(missing) : undefined}
          options={shownTraits(bars).map((value) => ({ value, label: words.traits[value] }))}
          value={by}
          onChange={({ target }) => setBy(target.value as TraitKind)}
        />
        <MixTable
          caption={`${words.mix}: ${words.traits[by]}`}
          header={words.traits[by]}
          bars={bars[by]}
          nameOf={({ value }) => named.get(value) ?? traitName(by, value, choices, locale)}
        />
      </Stack>
    </Section>
  );
}

/** The caps that stopped somebody, and how many found nothing left. */
function Hindrances({ simulation: { bindingCaps, waiting, seats }, choices }: PartProps) {
  const words = useWords(simulationWords);
  const { capKinds } = useWords(policyWords);
  const locale = useLocale();
  if (waiting === 0) return null;
  const others = waitingOtherwise(waiting, bindingCaps);
  const ruleOf = ({ cap: { by, value, max } }: Cap) =>
    words.capRule(max, capKinds[by], value && traitName(by, value, choices, locale));
  const columns: readonly Column<Cap>[] = [
    { id: 'rule', header: words.cap.rule, rowHeader: true, cell: ruleOf },
    { id: 'waiting', header: words.cap.waiting, align: 'end', cell: (it) => it.waiting },
  ];
  return (
    <Section heading={words.caps} level={3}>
      <Stack>
        {bindingCaps.length === 0 ? (
          <p>{words.noCap}</p>
        ) : (
          <DataTable caption={words.caps} columns={columns} rows={bindingCaps} rowKey={ruleOf} />
        )}
        {others > 0 && <p>{seats.kept > 0 ? words.kept(others, seats.kept) : words.full(others)}</p>}
      </Stack>
    </Section>
  );
}
