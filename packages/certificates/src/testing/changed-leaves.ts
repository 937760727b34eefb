/** A JSON value with one of its leaves, names or entries changed. */
export interface ChangedJson {
  /** What was changed: `credentialSubject.creditsEarned`. */
  readonly what: string;
  readonly json: string;
}

type Edit = (parent: Record<string, unknown>, name: string) => void;

/** Every way to change one value, leave one out, or add one, each as JSON of its own. */
export function changedLeaves(json: string): readonly ChangedJson[] {
  const value: unknown = JSON.parse(json);
  return pathsOf(value).flatMap((path) => [
    changed(json, path, 'changed', (parent, name) => {
      parent[name] = other(parent[name]);
    }),
    changed(json, path, 'left out', (parent, name) => {
      if (Array.isArray(parent)) parent.splice(Number(name), 1);
      else delete parent[name];
    }),
    changed(json, path, 'with another beside it', (parent, name) => {
      if (!Array.isArray(parent)) parent[`${name}Too`] = parent[name];
      else parent.push('another');
    }),
  ]);
}

function changed(json: string, path: readonly string[], how: string, edit: Edit): ChangedJson {
  const copy = JSON.parse(json);
  const parent = path.slice(0, -1).reduce((value, name) => value[name], copy);
  edit(parent, path.at(-1) as string);
  return { what: `${path.join('.')} ${how}`, json: JSON.stringify(copy) };
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return value.endsWith('0') ? `${value.slice(0, -1)}1` : `${value.slice(0, -1)}0`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value) ? [] : {};
}

function pathsOf(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, it]) => {
    const path = [...before, name];
    return [path, ...pathsOf(it, path)];
  });
}
