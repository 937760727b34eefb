import { useEffect, useMemo, useState } from 'react';
import { draftOf } from './draft.ts';
import type { PersonForm, PersonValues, TypedValues } from './person-values.ts';

const texts = [
  'givenName',
  'familyName',
  'email',
  'profession',
  'region',
  'voucher',
  'superior',
  'assistance',
  'priority',
  'locale',
] as const;

/**
 * Keeps what was typed while the tab is open, and puts it back after a reload. What somebody typed before our scripts
 * were there wins over the draft, and the draft over what we know of them.
 */
export function useDraft(name: string, form: PersonForm, known: TypedValues) {
  const draft = useMemo(() => draftOf(name), [name]);
  const [isRestored, setRestored] = useState(false);

  // Once, when the form opens.
  useEffect(() => {
    const kept = draft.read();
    for (const field of texts) {
      const shown = form.getValues(field);
      const isTyped = shown !== undefined && shown !== (known[field] ?? '');
      if (!isTyped) form.setValue(field, kept[field] ?? known[field] ?? '');
    }
    form.setValue('needs', form.getValues('needs') ?? kept.needs ?? known.needs ?? []);
    form.setValue('answers', form.getValues('answers') ?? kept.answers ?? known.answers ?? {});
    if (!form.getValues('organisation')?.name) form.setValue('organisation', organisationOf(kept, known));
    setRestored(true);
  }, []);

  return {
    /** Before that, only the fields of this step have their values. */
    isRestored,
    keep: () => draft.write(form.getValues()),
    forget: draft.forget,
  };
}

function organisationOf(kept: TypedValues, known: TypedValues): PersonValues['organisation'] {
  const { id = '', name = '' } = kept.organisation?.name ? kept.organisation : (known.organisation ?? {});
  return { id, name };
}
