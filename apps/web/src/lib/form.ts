import { type FieldProblem, fieldProblems } from '@netzwerkstatt/api/inputs';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type Resolver,
  set,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type * as z from 'zod/mini';
import type { FormError } from '../components/forms/error-summary.tsx';
import { useWords } from '../components/words.tsx';

export interface SchemaFormOptions<Values extends FieldValues, Input> {
  /** The schema the procedure checks the same input with. */
  readonly schema: z.ZodMiniType<unknown, Input>;
  readonly defaultValues: DefaultValues<Values>;
  /** What the procedure wants, made of what stands in the fields. A field is named after its path in there. */
  readonly toInput: (values: Values) => Input;
  readonly messageFor: (problem: FieldProblem, values: Values) => string;
  /** Where a problem is shown, for fields that are not named after the path of the input. */
  readonly fieldOf?: ((problem: FieldProblem, values: Values) => string) | undefined;
  /** What is wrong beyond the shape of what is sent, in the words of the page; the schema has the first word on a field. */
  readonly alsoWrong?: ((values: Values) => readonly FormError[]) | undefined;
}

export interface SchemaForm<Values extends FieldValues, Input>
  extends Pick<UseFormReturn<Values>, 'register' | 'setValue' | 'getValues' | 'control'> {
  /** Everything that is wrong, as found at the last attempt: nothing changes while somebody types. */
  readonly errors: readonly FormError[];
  /** Counts the attempts; as the key of the summary it gives it the focus at each of them. */
  readonly attempt: number;
  /** While what was sent is being answered. */
  readonly isBusy: boolean;
  readonly errorOf: (field: FieldPath<Values>) => string | undefined;
  /** Sends what is right. While one answer is awaited, a second click does nothing. */
  readonly submit: (send: (input: Input) => Promise<void>) => (event?: SyntheticEvent) => Promise<void>;
  /** Looks at some fields only: the step of a longer form. */
  readonly check: (fields: readonly FieldPath<Values>[]) => Promise<boolean>;
  /** Problems that only the server could find. */
  readonly showProblems: (problems: readonly FieldProblem[]) => void;
  /** What a rule says about a field, in the words of the page. */
  readonly showErrors: (errors: readonly FormError[]) => void;
}

/** A form of native fields whose answers are checked by the schema that the procedure uses. */
export function useSchemaForm<Values extends FieldValues, Input>(
  options: SchemaFormOptions<Values, Input>,
): SchemaForm<Values, Input> {
  const { defaultValues, toInput, messageFor, fieldOf = pathOf } = options;
  const [attempt, setAttempt] = useState(0);
  const isSending = useRef(false);
  const form = useForm<Values>({
    defaultValues,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    resolver: schemaResolver(options),
  });
  const { isSubmitting, errors } = form.formState;
  const found = useKept(formErrors(errors), isSubmitting);
  useErrorTitle(found.length > 0);

  const showErrors: SchemaForm<Values, Input>['showErrors'] = (shown) => {
    for (const { fieldId, message } of shown) {
      form.setError(fieldId as FieldPath<Values>, { type: 'rule', message });
    }
    setAttempt((before) => before + 1);
  };

  return {
    register: form.register,
    setValue: form.setValue,
    getValues: form.getValues,
    control: form.control,
    errors: found,
    attempt,
    isBusy: isSubmitting,
    errorOf: (field) => found.find(({ fieldId }) => fieldId === field)?.message,
    submit: (send) => async (event) => {
      event?.preventDefault();
      if (isSending.current) return;
      isSending.current = true;
      try {
        await form.handleSubmit((values) => send(toInput(values)))(event);
      } finally {
        isSending.current = false;
        setAttempt((before) => before + 1);
      }
    },
    async check(fields) {
      const isRight = await form.trigger([...fields]);
      setAttempt((before) => before + 1);
      return isRight;
    },
    showProblems(problems) {
      const values = form.getValues();
      showErrors(problems.map((it) => ({ fieldId: fieldOf(it, values), message: messageFor(it, values) })));
    },
    showErrors,
  };
}

/**
 * What was found before, until what was sent is answered: nothing on the page moves under a second click, which would
 * hit something else.
 */
function useKept(found: readonly FormError[], isSubmitting: boolean): readonly FormError[] {
  const [kept, setKept] = useState(found);
  if (isSubmitting) return kept;
  const isSame = JSON.stringify(found) === JSON.stringify(kept);
  if (!isSame) setKept(found);
  return isSame ? kept : found;
}

/** Runs the schema, and says what it finds in the words of the page. */
export function schemaResolver<Values extends FieldValues, Input>({
  schema,
  toInput,
  messageFor,
  fieldOf = pathOf,
  alsoWrong = () => [],
}: Pick<
  SchemaFormOptions<Values, Input>,
  'schema' | 'toInput' | 'messageFor' | 'fieldOf' | 'alsoWrong'
>): Resolver<Values> {
  return (values) => {
    const parsed = schema.safeParse(toInput(values));
    const others = alsoWrong(values);
    if (parsed.success && others.length === 0) return { values, errors: {} };
    const errors: FieldErrors<Values> = {};
    for (const { fieldId, message } of others) set(errors, fieldId, { type: 'rule', message });
    for (const problem of (parsed.error && fieldProblems(parsed.error)) ?? []) {
      set(errors, fieldOf(problem, values), { type: problem.code, message: messageFor(problem, values) });
    }
    return { values: {}, errors };
  };
}

const pathOf = ({ path }: FieldProblem): string => path;

/** The errors of all fields with their paths, however deep they stand. */
export function formErrors(errors: object, path = ''): FormError[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const fieldId = path === '' ? key : `${path}.${key}`;
    const { type, message } = value as { readonly type?: unknown; readonly message?: unknown };
    if (typeof type === 'string' && typeof message === 'string') return [{ fieldId, message }];
    return formErrors(value, fieldId);
  });
}

/** While something is wrong, the title of the page says so first: it is what screen readers read first. */
export function useErrorTitle(hasErrors: boolean): void {
  const prefix = `${useWords().errorPrefix} `;
  useEffect(() => {
    if (!hasErrors) return;
    document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [hasErrors, prefix]);
}
