import { fieldProblems } from '@netzwerkstatt/api/inputs';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { FormSteps } from '../../components/forms/form-steps.tsx';
import { ArrowRight } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers, Choices, ListedEvent } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { answerErrors } from '../questions/answer-values.ts';
import { QuestionFields } from '../questions/question-fields.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import type { Door } from './door.ts';
import { type FormStep, fieldsOf, nextStep, stepBefore, stepHref, stepOfField, stepsOf } from './form-steps.ts';
import { formWords } from './form-words.ts';
import { PersonStep } from './person-step.tsx';
import { type PersonValues, respondentAs, type TypedValues } from './person-values.ts';
import { personFieldMessage } from './person-words.ts';
import { ReviewStep } from './review-step.tsx';
import { asksSuperior } from './superior-field.tsx';
import { useDraft } from './use-draft.ts';
import { WorkFields } from './work-fields.tsx';

export interface RegistrationFormProps<Input> {
  readonly listed: ListedEvent;
  readonly choices: Choices;
  /** What the event asks besides. */
  readonly asked: Answers['questions']['form'];
  readonly step: FormStep;
  /** Whether somebody came from looking everything over to change something, and goes back there. */
  readonly isChange: boolean;
  /** What stands in the fields from the start. */
  readonly known: TypedValues;
  /** Of whoever is signed in; it is proven, so nobody is asked for it. */
  readonly accountEmail: string | undefined;
  readonly door: Door<Input>;
}

/** The form in its steps. Each has an address, so that „back“ goes a step back; what was typed is kept until it is sent. */
export function RegistrationForm<Input>(props: RegistrationFormProps<Input>) {
  const { listed, choices, asked, step, isChange, known, accountEmail, door } = props;
  const { event } = listed;
  const words = useWords(formWords);
  const locale = useLocale();
  const router = useRouter();
  const navigate = useNavigate();
  const steps = stepsOf(asked.questions.length > 0);
  const [failure, setFailure] = useState<Failure>();
  const answerProblems = (values: TypedValues) => [
    ...answerErrors(asked.questions, respondentIn(values), values.answers ?? {}, locale),
    ...(asksSuperior(asked.superior, values) && !values.superior?.trim()
      ? [{ fieldId: 'superior', message: refusalMessage({ code: 'superior_missing' }, locale) }]
      : []),
  ];
  const form = useSchemaForm<PersonValues, Input>({
    schema: door.schema,
    toInput: door.toInput,
    defaultValues: {},
    messageFor: (problem) => personFieldMessage(problem, locale),
    alsoWrong: answerProblems,
  });
  const draft = useDraft(event.slug, form, known);

  // Whether a superior is asked depends on what stands in other fields.
  const [, showAgain] = useState(0);
  const keepAndShow = () => {
    draft.keep();
    if (asked.superior !== undefined) showAgain((before) => before + 1);
  };

  const goTo = (next: FormStep, replace = false) =>
    navigate({
      to: '/veranstaltungen/$slug/anmelden',
      params: { slug: event.slug },
      search: { schritt: next === 'person' ? undefined : next, dann: undefined },
      replace,
    });

  /** The first step before this one in which something is still missing: somebody came by an address. */
  const stepToMend = (): FormStep | undefined => {
    const values = form.getValues();
    const parsed = door.schema.safeParse(door.toInput(values));
    const problems = (parsed.success ? undefined : fieldProblems(parsed.error)) ?? [];
    const paths = [...problems.map(({ path }) => path), ...answerProblems(values).map(({ fieldId }) => fieldId)];
    const open = new Set(paths.map(stepOfField));
    return steps.slice(0, steps.indexOf(step)).find((it) => open.has(it));
  };

  // Once the draft is back, and at every step from then on.
  useEffect(() => {
    const open = draft.isRestored ? stepToMend() : undefined;
    if (open !== undefined) void goTo(open, true);
  }, [draft.isRestored, step]);

  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) focusHeading();
    shown.current = step;
  }, [step]);

  const send = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await door.send(input);
      draft.forget();
    } catch (error) {
      const failed = failureOf(error);
      setFailure(failed);
      if (failed.kind === 'fields') {
        form.showProblems(failed.fields);
        await goTo(stepOfField(failed.fields[0]?.path ?? ''));
      }
      if (failed.kind === 'refusal' && failed.refusal.code === 'unknown_choice') {
        const { field } = failed.refusal;
        const path = field === 'organisation' ? 'organisation.name' : field;
        form.showProblems([{ path, code: 'choice_missing' }]);
        await goTo('arbeit');
      }
      if (failed.kind === 'refusal' && failed.refusal.code.startsWith('superior_')) {
        setFailure(undefined);
        form.showErrors([{ fieldId: 'superior', message: refusalMessage(failed.refusal, locale) }]);
        await goTo('arbeit');
      }
      // The code is wrong, or its places are gone; everything else stays as it was typed.
      if (failed.kind === 'refusal' && failed.refusal.code.startsWith('voucher_')) {
        setFailure(undefined);
        form.showErrors([{ fieldId: 'voucher', message: refusalMessage(failed.refusal, locale) }]);
        await goTo('person');
      }
      // The questions were changed while they were answered: the page asks anew, and has the words for what is missing.
      if (failed.kind === 'refusal' && failed.refusal.code === 'answers_refused') await goTo('fragen');
      // Whether it is still open, or there is a registration by now, the page asks anew.
      if (failed.kind === 'refusal') await router.invalidate();
    }
  });

  const goOn = async (attempt: SyntheticEvent) => {
    attempt.preventDefault();
    draft.keep();
    const next = isChange ? 'pruefen' : nextStep(step, steps);
    if (next === undefined) await send(attempt);
    else if (await form.check(fieldsOf(step))) await goTo(next);
    // Questions are no fields the form library knows: it finds that something is wrong with them, and forgets what.
    else if (step === 'fragen') form.showErrors(answerProblems(form.getValues()));
  };

  const before = isChange ? 'pruefen' : stepBefore(step, steps);
  return (
    <Stack gap="medium">
      <BackLink href={before === undefined ? `/veranstaltungen/${event.slug}` : stepHref(event.slug, before)}>
        {words.back}
      </BackLink>
      <FormSteps current={steps.indexOf(step) + 1} labels={steps.map((it) => words.steps[it])} />
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={failure} />
      <Stack gap="large">
        <PageHeader
          title={words[step]}
          lead={step === 'person' && accountEmail !== undefined ? words.personTextKnown : words[`${step}Text`]}
        />
        {step === 'person' && accountEmail === undefined && <KnownAlready slug={event.slug} />}
        <form noValidate onSubmit={goOn} onChange={keepAndShow}>
          {step === 'person' && (
            <PersonStep
              form={form}
              known={known}
              asked={asked}
              isRestored={draft.isRestored}
              isGuest={accountEmail === undefined}
            />
          )}
          {step === 'arbeit' && (
            <WorkFields
              key={String(draft.isRestored)}
              form={form}
              known={known}
              choices={choices}
              superior={asked.superior}
              onChange={keepAndShow}
            />
          )}
          {step === 'fragen' && (
            <QuestionFields
              key={String(draft.isRestored)}
              questions={asked.questions}
              respondent={respondentIn(form.getValues())}
              known={form.getValues('answers') ?? {}}
              errorOf={(field) => form.errorOf(field as 'answers')}
              onType={(answers) => form.setValue('answers', answers)}
            />
          )}
          {step === 'pruefen' && (
            <ReviewStep
              values={draft.isRestored ? form.getValues() : undefined}
              slug={event.slug}
              asked={asked}
              choices={choices}
              accountEmail={accountEmail}
            />
          )}
          <FormActions>
            <Button type="submit" busy={form.isBusy} busyText={words.sending}>
              {step === 'pruefen'
                ? words[sendWord(listed, accountEmail !== undefined)]
                : isChange
                  ? words.backToReview
                  : words.goOn}
              {step !== 'pruefen' && <ArrowRight />}
            </Button>
            {step === 'pruefen' && <span className="small muted">{words.free}</span>}
          </FormActions>
        </form>
      </Stack>
    </Stack>
  );
}

function respondentIn({ profession }: TypedValues) {
  return respondentAs(profession);
}

function KnownAlready({ slug }: { readonly slug: string }) {
  const words = useWords(formWords);
  return (
    <p>
      <b>{words.known}</b> {words.knownText}{' '}
      <Link href={`/mein-konto?zu=/veranstaltungen/${slug}/anmelden`}>{words.account}</Link>
    </p>
  );
}

/**
 * The button promises no more than it can keep: a guest's form is a request, and a full event has a waiting list,
 * as has one whose last seats are kept for some.
 */
function sendWord({ event, freeForAll, waiting }: ListedEvent, isSignedIn: boolean) {
  if (!isSignedIn || event.admission === 'by_application') return 'send';
  return waiting > 0 || freeForAll === 0 ? 'sendWaiting' : 'sendNow';
}
