import { type FormEvent, useEffect, useRef } from 'react';
import { FacetGroup, type FacetOption } from '../../components/search/facet-group.tsx';
import { FacetPanel } from '../../components/search/facet-panel.tsx';
import { FacetSwitch } from '../../components/search/facet-switch.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { facetOptions } from './facet-options.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { PROGRAMME_PATH, programmeHref } from './programme-href.ts';
import type { ProgrammeNames } from './programme-names.ts';
import { programmeWords } from './programme-words.ts';
import { useProgrammeSearch } from './use-programme-search.ts';

export interface ProgrammeFacetsProps {
  readonly result: Answers['programme']['search'];
  readonly names: ProgrammeNames;
  /** How many filters are set, those of the search bar included. */
  readonly setCount: number;
}

/** Longer lists show this many, and the rest behind a line. */
const SHOWN_AT_FIRST = 5;

/** All filters with their hits. Each searches at once; without scripts the panel is a form with a button. */
export function ProgrammeFacets({ result: { total, facets }, names, setCount }: ProgrammeFacetsProps) {
  const words = useWords(programmeWords);
  const { search, change } = useProgrammeSearch();
  const { q, von, bis, art, format, region, netzwerk, beruf, frei = false } = search;
  const toggle = (facet: 'art' | 'format' | 'region' | 'netzwerk' | 'beruf') => (value: string, isChecked: boolean) => {
    const others = (search[facet] ?? []).filter((it) => it !== value);
    change({ [facet]: isChecked ? [...others, value] : others });
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => event.preventDefault();
  const professions = facetOptions(names.beruf, facets.profession, beruf);

  return (
    <FacetPanel
      id="filter"
      heading={words.filters}
      setCount={setCount}
      reset={{ label: words.reset, href: PROGRAMME_PATH }}
      submitLabel={words.show(total)}
      sendsItself
      action={programmeHref({})}
      onSubmit={submit}
    >
      <HiddenFields search={{ q, von, bis }} />
      <FreeSwitch isOn={frei} count={facets.withSeats} onChange={(isOn) => change({ frei: isOn || undefined })} />
      <FacetGroup
        legend={words.kind}
        name="art"
        options={facetOptions(names.art, facets.kind, art)}
        onChange={toggle('art')}
      />
      <FacetGroup
        legend={words.format}
        name="format"
        options={facetOptions(names.format, facets.format, format)}
        onChange={toggle('format')}
      />
      <FacetGroup
        legend={words.region}
        name="region"
        {...shortened(facetOptions(names.region, facets.region, region), words.more)}
        onChange={toggle('region')}
      />
      {names.netzwerk.length > 0 && (
        <FacetGroup
          legend={words.network}
          name="netzwerk"
          {...shortened(facetOptions(names.netzwerk, facets.network, netzwerk), words.more)}
          onChange={toggle('netzwerk')}
        />
      )}
      <FacetGroup
        legend={words.profession}
        name="beruf"
        options={[]}
        more={{ label: words.chooseProfession(professions.length), options: professions }}
        onChange={toggle('beruf')}
      />
    </FacetPanel>
  );
}

function shortened(options: readonly FacetOption[], label: (count: number) => string) {
  // One more line takes no more room than the line that would hide it.
  if (options.length <= SHOWN_AT_FIRST + 1) return { options };
  const rest = options.slice(SHOWN_AT_FIRST);
  return { options: options.slice(0, SHOWN_AT_FIRST), more: { label: label(rest.length), options: rest } };
}

interface FreeSwitchProps {
  readonly isOn: boolean;
  readonly count: number;
  readonly onChange: (isOn: boolean) => void;
}

function FreeSwitch({ isOn, count, onChange }: FreeSwitchProps) {
  const words = useWords(programmeWords);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.checked = isOn;
  }, [isOn]);
  return (
    <FacetSwitch
      ref={box}
      name="frei"
      value="true"
      label={words.onlyFree}
      hint={words.onlyFreeHint(count)}
      defaultChecked={isOn}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}
