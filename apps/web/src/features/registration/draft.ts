import { assistanceNeeds, type TypedAnswer } from '@netzwerkstatt/registration';
import { remembered } from '../../lib/remembered.ts';
import type { TypedValues } from './person-values.ts';

const textFields = [
  'givenName',
  'familyName',
  'email',
  'profession',
  'region',
  'assistance',
  'seats',
  'voucher',
  'priority',
  'superior',
  'locale',
] as const;

/** What was kept of a form, as far as it can be read; nothing of it is trusted. */
export function parseDraft(thing: unknown): TypedValues {
  const kept = recordOf(thing);
  const organisation = recordOf(kept['organisation']);
  return {
    ...Object.fromEntries(textFields.map((field) => [field, textOf(kept[field])])),
    organisation: { id: textOf(organisation['id']), name: textOf(organisation['name']) },
    ...('needs' in kept && { needs: assistanceNeeds.filter((it) => textsOf(kept['needs']).includes(it)) }),
    ...('answers' in kept && { answers: answersOf(kept['answers']) }),
  };
}

/** The draft of one form, for as long as the tab is open: a reload or a step back loses nothing. */
export function draftOf(name: string) {
  const memory = remembered<unknown>('tab', `draft:${name}`);
  return {
    read: (): TypedValues => parseDraft(memory.read()),
    write: (values: TypedValues): void => memory.write(values),
    forget: memory.forget,
  };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function answersOf(value: unknown): Readonly<Record<string, TypedAnswer>> {
  const answers = Object.entries(recordOf(value)).map(([id, it]): [string, TypedAnswer] => [
    id,
    Array.isArray(it) ? textsOf(it) : (textOf(it) ?? ''),
  ]);
  return Object.fromEntries(answers);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
