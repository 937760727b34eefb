import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import type { SelectOption, SelectOptionGroup } from '../../components/forms/select-options.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { subscribeWords } from './subscribe-words.ts';

/** A form as every browser sends it; where scripts run, the page stays. */
export function CalendarChooser() {
  const { choices, calendar, name } = getRouteApi('/kalender').useLoaderData();
  const { land } = getRouteApi('__root__').useLoaderData();
  const navigate = useNavigate();
  const words = useWords(subscribeWords);
  const locale = useLocale();
  const [isAsked, setAsked] = useState(false);
  const show = (submitted: FormEvent<HTMLFormElement>): void => {
    submitted.preventDefault();
    setAsked(true);
    const kalender = String(new FormData(submitted.currentTarget).get('kalender') ?? 'land');
    void navigate({ to: '/kalender', search: { kalender }, resetScroll: false });
  };
  const options = [{ value: 'land', label: words.land(land.name) }, ...groupsOf(choices, words, locale)];
  return (
    <form action="/kalender" onSubmit={show}>
      <Stack>
        <SelectField
          // The choice follows the address, also on the way back.
          key={calendar}
          id="kalender"
          name="kalender"
          label={words.calendar}
          hint={words.calendarHint}
          defaultValue={calendar}
          options={withChosen(options, calendar, name)}
        />
        <div>
          <Button type="submit" variant="secondary">
            {words.show}
          </Button>
        </div>
        <VisuallyHidden role="status">
          {isAsked && name !== null && words.shown(calendar === 'land' ? land.name : name)}
        </VisuallyHidden>
      </Stack>
    </form>
  );
}

type Choices = Answers['calendars']['choices'];
type Options = readonly (SelectOption | SelectOptionGroup)[];

function groupsOf(
  { networks, regions, professions, modules }: Choices,
  { groups }: { readonly groups: Readonly<Record<keyof Choices, string>> },
  locale: Locale,
): readonly SelectOptionGroup[] {
  return [
    {
      label: groups.networks,
      options: networks.map(({ slug, name }) => ({ value: `netzwerk/${slug}`, label: name })),
    },
    { label: groups.regions, options: regions.map(({ ags, label }) => ({ value: `region/${ags}`, label })) },
    {
      label: groups.professions,
      options: professions.map(({ code, title }) => ({ value: `beruf/${code}`, label: title[locale] })),
    },
    {
      label: groups.modules,
      options: modules.map(({ code, title }) => ({ value: `modul/${code}`, label: `${code} ${title}` })),
    },
  ];
}

/** Single events are too many for a list; whoever comes from one finds it chosen. */
function withChosen(options: Options, calendar: string, name: string | null): Options {
  const all = options.flatMap((it) => ('options' in it ? it.options : [it]));
  const isListed = name === null || all.some(({ value }) => value === calendar);
  return isListed ? options : [{ value: calendar, label: name }, ...options];
}
