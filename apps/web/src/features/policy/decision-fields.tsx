import type { AdmissionMode } from '@netzwerkstatt/domain';
import { type AllocationMode, isDecidedTogether, rankingCriteria } from '@netzwerkstatt/registration';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { criteriaBeforeLot } from '../allocation/criteria-before-lot.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import choiceStyles from '../event-editor/target-field.module.css';
import { decisionRuleWords } from './decision-words.ts';
import type { PolicyDraft } from './policy-draft.ts';

export interface DecisionFieldsProps {
  readonly event: string;
  readonly admission: AdmissionMode;
  readonly draft: PolicyDraft;
  readonly choices: Choices;
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly onChange: (changed: Partial<PolicyDraft>) => void;
}

/** Who decides about applications, when, and by what. How an event takes registrations at all is among its own fields. */
export function DecisionFields({ event, admission, draft, choices, errorOf, onChange }: DecisionFieldsProps) {
  const words = useWords(decisionRuleWords);
  const hasCriteria = criteriaBeforeLot(draft.ranking).length > 0;
  if (admission !== 'by_application') {
    return (
      <Section heading={words.heading}>
        <p id="mode">
          {words.admission[admission]}{' '}
          <Link href={`${deskEventPath(event, 'bearbeiten')}#admission`}>{words.edit}</Link>
        </p>
      </Section>
    );
  }
  return (
    <Section heading={words.heading}>
      <Stack>
        <RadioGroup
          name="mode"
          legend={words.mode}
          choices={(['manual', 'lot', 'score'] as const).map((value) => {
            const { label, hint } = words.modes[value];
            return { value, label, hint: hint(hasCriteria) };
          })}
          value={draft.mode}
          onChange={({ target }) => onChange({ mode: target.value as AllocationMode })}
          error={errorOf('mode')}
        />
        {isDecidedTogether(draft.mode) && (
          <>
            <DateTimeField
              id="deadline"
              kind="date-and-time"
              label={words.deadline}
              hint={words.deadlineHint}
              error={errorOf('deadline')}
              value={draft.deadline}
              onChange={({ target }) => onChange({ deadline: target.value })}
            />
            <RankingFields draft={draft} errorOf={errorOf} onChange={onChange} />
            {draft.ranking.includes('own_region') && (
              <OwnRegions draft={draft} choices={choices} error={errorOf('ownRegions')} onChange={onChange} />
            )}
            <p className="small muted">{words.sealed}</p>
          </>
        )}
      </Stack>
    </Section>
  );
}

/** One field per criterion, and an empty one for the next. */
function RankingFields({ draft, errorOf, onChange }: Pick<DecisionFieldsProps, 'draft' | 'errorOf' | 'onChange'>) {
  const words = useWords(decisionRuleWords);
  const { ranking } = draft;
  const shown = [...ranking, ''].slice(0, rankingCriteria.length);
  const put = (index: number, value: string) =>
    onChange({ ranking: ranking.toSpliced(index, 1, ...(value === '' ? [] : [value])) });
  return (
    <Fieldset legend={words.ranking} hint={words.rankingHint}>
      {shown.map((criterion, index) => (
        <SelectField
          key={index}
          id={`ranking.${index}`}
          label={words.place(index + 1)}
          error={errorOf(`ranking.${index}`)}
          emptyLabel={words.nothing}
          options={rankingCriteria.map((value) => ({ value, label: words.criteria[value] }))}
          value={criterion}
          onChange={({ target }) => put(index, target.value)}
        />
      ))}
    </Fieldset>
  );
}

function OwnRegions({
  draft: { ownRegions },
  choices,
  error,
  onChange,
}: Pick<DecisionFieldsProps, 'draft' | 'choices' | 'onChange'> & { readonly error: string | undefined }) {
  const words = useWords(decisionRuleWords);
  return (
    <Fieldset legend={words.ownRegions} error={error}>
      <div className={choiceStyles.options}>
        {choices.regions.map(({ ags, label }, index) => (
          <label key={ags}>
            <input
              id={index === 0 ? 'ownRegions' : undefined}
              type="checkbox"
              checked={ownRegions.includes(ags)}
              onChange={({ target }) =>
                onChange({ ownRegions: target.checked ? [...ownRegions, ags] : ownRegions.filter((it) => it !== ags) })
              }
            />
            {label}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
