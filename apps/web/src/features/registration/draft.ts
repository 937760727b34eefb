import { remembered } from '../../lib/remembered.ts';
import type { TypedValues } from './person-values.ts';

const textFields = ['givenName', 'familyName', 'email', 'profession', 'region', 'assistance', 'locale'] as const;

/** What was kept of a form, as far as it can be read; nothing of it is trusted. */
export function parseDraft(thing: unknown): TypedValues {
  const kept = recordOf(thing);
  const organisation = recordOf(kept['organisation']);
  return {
    ...Object.fromEntries(textFields.map((field) => [field, textOf(kept[field])])),
    organisation: { id: textOf(organisation['id']), name: textOf(organisation['name']) },
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

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
