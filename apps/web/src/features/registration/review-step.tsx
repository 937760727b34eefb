import { SummaryList } from '../../components/data/summary-list.tsx';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useIsHydrated } from '../../lib/use-fragment.ts';
import { useWords } from '../../lib/words.ts';
import { stepHref } from './form-steps.ts';
import { formWords } from './form-words.ts';
import type { TypedValues } from './person-values.ts';
import { personWords } from './person-words.ts';
import { professionTitle } from './profession-options.ts';

export interface ReviewStepProps {
  /** Absent until the draft is back. */
  readonly values: TypedValues | undefined;
  readonly slug: string;
  readonly choices: Choices;
  readonly accountEmail: string | undefined;
}

/** Everything once more before it is sent. */
export function ReviewStep({ values, slug, choices, accountEmail }: ReviewStepProps) {
  const words = useWords(formWords);
  const labels = useWords(personWords);
  const locale = useLocale();
  const isHydrated = useIsHydrated();
  if (values === undefined) return isHydrated ? <Skeleton label={words.loading} shape="text" count={2} /> : null;
  const { givenName = '', familyName = '', email, assistance, profession, organisation, region } = values;
  return (
    <>
      <SummaryList
        heading={words.aboutYou}
        change={{ label: words.change, href: stepHref(slug, 'person') }}
        answers={[
          { term: words.name, value: `${givenName} ${familyName}` },
          { term: labels.email, value: accountEmail ?? email },
          { term: labels.assistance, value: assistance?.trim() || words.nothing },
        ]}
      />
      <SummaryList
        heading={words.work}
        change={{ label: words.change, href: stepHref(slug, 'arbeit') }}
        answers={[
          { term: labels.profession, value: professionTitle(choices.professions, profession, locale) },
          { term: labels.organisation, value: organisation?.name },
          { term: labels.region, value: choices.regions.find(({ ags }) => ags === region)?.label },
        ]}
      />
      <p className="small muted">
        {words.privacy} <Link href="/datenschutz">{words.privacyLink}</Link>.
      </p>
    </>
  );
}
