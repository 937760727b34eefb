import type { ProfessionCode } from '@netzwerkstatt/domain';
import { SummaryList } from '../../components/data/summary-list.tsx';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers, Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useIsHydrated } from '../../lib/use-fragment.ts';
import { useWords } from '../../lib/words.ts';
import { needTitle } from '../assistance/assistance-words.ts';
import { priorityAnswer, priorityWords } from '../priority/priority-words.ts';
import { answersToReview } from '../questions/answer-values.ts';
import { stepHref } from './form-steps.ts';
import { formWords } from './form-words.ts';
import type { TypedValues } from './person-values.ts';
import { personWords } from './person-words.ts';
import { professionTitle } from './profession-options.ts';
import { asksSuperior } from './superior-field.tsx';

export interface ReviewStepProps {
  /** Absent until the draft is back. */
  readonly values: TypedValues | undefined;
  readonly slug: string;
  readonly asked: Answers['questions']['form'];
  readonly choices: Choices;
  readonly accountEmail: string | undefined;
}

/** Everything once more before it is sent. */
export function ReviewStep({ values, slug, asked, choices, accountEmail }: ReviewStepProps) {
  const words = useWords(formWords);
  const labels = useWords(personWords);
  const priority = useWords(priorityWords);
  const locale = useLocale();
  const isHydrated = useIsHydrated();
  if (values === undefined) return isHydrated ? <Skeleton label={words.loading} shape="text" count={2} /> : null;
  const { givenName = '', familyName = '', email, assistance, needs = [], answers = {} } = values;
  const { profession, organisation, region } = values;
  const respondent = profession ? { profession: profession as ProfessionCode } : {};
  const toReview = answersToReview(asked.questions, respondent, answers, locale);
  return (
    <>
      <SummaryList
        heading={words.aboutYou}
        change={{ label: words.change, href: stepHref(slug, 'person', true) }}
        answers={[
          { term: words.name, value: `${givenName} ${familyName}` },
          { term: labels.email, value: accountEmail ?? email },
          ...(asked.teams === undefined ? [] : [{ term: words.seats, value: values.seats ?? '1' }]),
          ...(asked.takesVouchers || values.voucher
            ? [{ term: words.voucherTerm, value: values.voucher || words.nothing }]
            : []),
          { term: labels.needs, value: needs.map((it) => needTitle(it, locale)).join(', ') || words.nothing },
          { term: labels.assistance, value: assistance?.trim() || words.nothing },
          ...(asked.priority === undefined || Number(values.seats ?? 1) > 1
            ? []
            : [{ term: priority.term, value: priority.answer[priorityAnswer(values.priority)] }]),
        ]}
      />
      <SummaryList
        heading={words.work}
        change={{ label: words.change, href: stepHref(slug, 'arbeit', true) }}
        answers={[
          { term: labels.profession, value: professionTitle(choices.professions, profession, locale) },
          { term: labels.organisation, value: organisation?.name },
          ...(asksSuperior(asked.superior, values) ? [{ term: words.superior, value: values.superior }] : []),
          { term: labels.region, value: choices.regions.find(({ ags }) => ags === region)?.label },
        ]}
      />
      {toReview.length > 0 && (
        <SummaryList
          heading={words.questions}
          change={{ label: words.change, href: stepHref(slug, 'fragen', true) }}
          answers={toReview}
        />
      )}
      <p className="small muted">
        {words.privacy} <Link href="/datenschutz">{words.privacyLink}</Link>.
      </p>
    </>
  );
}
