import { functionChoices } from '@netzwerkstatt/api/inputs';
import { organisationTypes } from '@netzwerkstatt/domain';
import { useWatch } from 'react-hook-form';
import { inWords } from '../../../lib/in-words.ts';
import { useLocale } from '../../../lib/locale.ts';
import { useWords } from '../../../lib/words.ts';
import { organisationTypeWords } from '../../eligibility/organisation-type-words.ts';
import { functionWords } from '../../eligibility/trait-words.ts';
import styles from '../event-editor.module.css';
import type { FieldsProps } from '../event-form.ts';
import { ChosenFew } from './chosen-few.tsx';
import { EffectField } from './effect-field.tsx';
import { eligibilityWords } from './eligibility-words.ts';
import { FurtherConditions, type FurtherConditionsProps } from './further-conditions.tsx';

/** Who may come: every condition with what it does to those who do not meet it. */
export function EligibilityFields({ form, known, choices, writing }: FieldsProps & FurtherConditionsProps) {
  const words = useWords(eligibilityWords);
  const locale = useLocale();
  const kind = useWatch({ control: form.control, name: 'kind' });
  const moduleVersion = useWatch({ control: form.control, name: 'moduleVersion' });
  const modules = useWatch({ control: form.control, name: 'eligibility.prerequisiteModules' });
  const isRun = kind === 'module_run' && moduleVersion !== '';
  const fields = { form, known };
  return (
    <>
      <p className="muted">{words.lead}</p>
      <div className={styles.part} hidden={!isRun}>
        <div className={styles.pair}>
          {modules.length > 0 && (
            <div>
              <EffectField {...fields} name="prerequisites" hint={words.prerequisitesHint(inWords(modules, locale))} />
            </div>
          )}
          <div>
            <EffectField {...fields} name="oneRun" hint={words.oneRunHint} />
          </div>
        </div>
      </div>
      <div className={styles.pair}>
        <div>
          <EffectField {...fields} name="noClash" hint={words.noClashHint} />
        </div>
        <div>
          <EffectField {...fields} name="profession" hint={words.professionHint} />
        </div>
      </div>
      <ChosenFew
        {...fields}
        name="region"
        list="regions"
        choose={words.chooseRegions}
        options={choices.regions.map(({ ags, label }) => ({ value: ags, label }))}
      />
      <ChosenFew
        {...fields}
        name="organisationType"
        list="organisationTypes"
        hint={words.organisationTypeHint}
        choose={words.chooseOrganisationTypes}
        options={organisationTypes.map((it) => ({ value: it, label: organisationTypeWords[locale][it] }))}
      />
      <ChosenFew
        {...fields}
        name="networkFunction"
        list="networkFunctions"
        choose={words.chooseNetworkFunctions}
        options={functionChoices.map((it) => ({ value: it, label: functionWords[locale][it] }))}
      />
      <FurtherConditions form={form} choices={choices} writing={writing} />
    </>
  );
}
