import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { SelectField } from '../../components/forms/select-field.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { failureOf } from '../../lib/failure.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { failureMessage } from '../refusals/failure-message.ts';
import { professionOptions } from '../registration/profession-options.ts';
import type { RegistrationKey } from '../registration/use-own-registration.ts';
import { transferWords } from './transfer-words.ts';

export interface ColleagueProfessionProps {
  readonly id: string;
  readonly registrationKey: RegistrationKey;
  /** Empty: not said. */
  readonly value: string;
  readonly onChange: (profession: string) => void;
}

/** The profession of whoever is to be asked; the house says at once where it could not work, before anybody is asked. */
export function ColleagueProfession({ id, registrationKey, value, onChange }: ColleagueProfessionProps) {
  const words = useWords(transferWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [professions, setProfessions] = useState<Choices['professions']>([]);
  const [problem, setProblem] = useState<string>();
  const latest = useRef('');
  useEffect(() => {
    // Without the list nobody is kept from asking: what was not said is found out by the answer.
    api.programme.choices.query().then(
      (choices) => setProfessions(choices.professions),
      () => setProfessions([]),
    );
  }, [api]);

  const choose = async (profession: string) => {
    latest.current = profession;
    onChange(profession);
    setProblem(undefined);
    if (profession === '') return;
    try {
      await api.registration.checkColleague.query({ ...registrationKey, profession });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'refusal' && latest.current === profession) setProblem(failureMessage(failure, locale));
    }
  };

  return (
    <SelectField
      id={id}
      label={words.profession}
      hint={words.professionHint}
      optional
      emptyLabel={words.unknownProfession}
      options={professionOptions(professions, locale)}
      value={value}
      onChange={({ target }) => void choose(target.value)}
      error={problem}
    />
  );
}
