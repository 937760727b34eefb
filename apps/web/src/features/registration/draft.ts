import type { TypedValues } from './person-values.ts';

const textFields = ['givenName', 'familyName', 'email', 'profession', 'region', 'assistance', 'locale'] as const;

/** What was kept of a form, as far as it can be read; nothing of it is trusted. */
export function parseDraft(text: string | null): TypedValues {
  const kept = parsed(text);
  const organisation = recordOf(kept['organisation']);
  return {
    ...Object.fromEntries(textFields.map((field) => [field, textOf(kept[field])])),
    organisation: { id: textOf(organisation['id']), name: textOf(organisation['name']) },
  };
}

/** The draft of one form, for as long as the tab is open: a reload or a step back loses nothing. */
export function draftOf(name: string) {
  const key = `draft:${name}`;
  return {
    read: (): TypedValues => parseDraft(withStorage((it) => it.getItem(key)) ?? null),
    write: (values: TypedValues): void => void withStorage((it) => it.setItem(key, JSON.stringify(values))),
    forget: (): void => void withStorage((it) => it.removeItem(key)),
  };
}

/** A browser may forbid storage; the form works without it. */
function withStorage<Answer>(use: (storage: Storage) => Answer): Answer | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    return recordOf(JSON.parse(text ?? ''));
  } catch {
    return {};
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
