import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { useWords } from '../../lib/words.ts';
import type { Plan } from './days-of-plan.ts';
import { type PlanSearch, planPath } from './plan-paths.ts';
import { planWords } from './plan-words.ts';

export interface PlanFilterProps {
  readonly search: PlanSearch;
  readonly networks: Plan['networks'];
}

/** What of the plan is shown; a form of its own address, so that it works before our scripts do. */
export function PlanFilter({ search, networks }: PlanFilterProps) {
  const words = useWords(planWords);
  const navigate = useNavigate();
  const go = (change: PlanSearch) => void navigate({ href: planPath(search, change), resetScroll: false });
  return (
    <form method="get" action="/arbeit/planung" aria-label={words.filter}>
      {search.ansicht && <input type="hidden" name="ansicht" value={search.ansicht} />}
      {search.ab && <input type="hidden" name="ab" value={search.ab} />}
      <Cluster>
        <SelectField
          name="netzwerk"
          label={words.network}
          emptyLabel={words.allNetworks}
          options={networks.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={search.netzwerk ?? ''}
          onChange={(event) => go({ netzwerk: event.currentTarget.value })}
        />
        <CheckboxField
          name="eigene"
          value="ja"
          label={words.onlyOwn}
          defaultChecked={search.eigene === 'ja'}
          onChange={(event) => go({ eigene: event.currentTarget.checked ? 'ja' : undefined })}
        />
        <noscript>
          <Button type="submit" variant="neutral">
            {words.show}
          </Button>
        </noscript>
      </Cluster>
    </form>
  );
}
