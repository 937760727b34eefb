import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Facts } from '../../components/data/facts.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Pencil } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers, Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { personWords } from '../registration/person-words.ts';
import { professionTitle } from '../registration/profession-options.ts';
import { OwnDetailsForm } from './own-details-form.tsx';
import { ownWords } from './own-words.ts';

export interface OwnDetailsProps {
  readonly person: Answers['own']['read']['person'];
  readonly choices: Choices;
}

/** What we know of somebody, and the form to change it. */
export function OwnDetails({ person, choices }: OwnDetailsProps) {
  const words = useWords(ownWords);
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);

  const open = () => {
    setTold('');
    setOpen(true);
    requestAnimationFrame(() => place.current?.querySelector('input')?.focus());
  };
  const close = (message: string) => {
    setOpen(false);
    setTold(message);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={place}>
      <Stack>
        <p>{words.aboutMeText}</p>
        {isOpen ? (
          <OwnDetailsForm
            person={person}
            choices={choices}
            onSaved={() => close(words.saved)}
            onCancel={() => close('')}
          />
        ) : (
          <>
            <KnownFacts person={person} choices={choices} />
            <Cluster>
              <Button variant="secondary" size="small" onClick={open}>
                <Pencil />
                {words.edit}
              </Button>
            </Cluster>
          </>
        )}
        <div role="status">{told !== '' && <StatusText tone="success">{told}</StatusText>}</div>
      </Stack>
    </div>
  );
}

function KnownFacts({ person, choices }: OwnDetailsProps) {
  const words = useWords(ownWords);
  const labels = useWords(personWords);
  const locale = useLocale();
  const { givenName, familyName, email, profession, organisation, region } = person;
  return (
    <Facts
      facts={[
        { term: words.name, value: `${givenName} ${familyName}` },
        {
          term: labels.email,
          value: (
            <>
              {email}
              <p className="small muted">{words.emailFixed}</p>
            </>
          ),
        },
        { term: labels.profession, value: professionTitle(choices.professions, profession, locale) },
        { term: labels.organisation, value: organisation.name },
        { term: labels.region, value: choices.regions.find(({ ags }) => ags === region)?.label ?? region },
        { term: labels.locale, value: person.locale === 'de' ? labels.german : labels.english },
      ]}
    />
  );
}
