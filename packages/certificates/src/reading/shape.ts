/** Looks at a value of unknown origin. @returns the path of what is wrong first, or `undefined`. */
export type Shape = (value: unknown, at: string) => string | undefined;

/** Anything a predicate accepts. */
export function that(isRight: (value: unknown) => boolean): Shape {
  return (value, at) => (isRight(value) ? undefined : at);
}

/** A text that a predicate accepts. */
export function textThat(isRight: (text: string) => boolean): Shape {
  return that((value) => typeof value === 'string' && isRight(value));
}

export const text = textThat(() => true);

export const saidText = textThat((value) => value.trim() !== '');

export const count = that((value) => Number.isInteger(value) && Number(value) >= 0);

export function oneOf(values: readonly unknown[]): Shape {
  return that((value) => values.includes(value));
}

/** Absent, or of the shape. */
export function optional(shape: Shape): Shape {
  return (value, at) => (value === undefined ? undefined : shape(value, at));
}

export function listOf(shape: Shape, atLeast = 0): Shape {
  return (value, at) => {
    if (!Array.isArray(value) || value.length < atLeast) return at;
    return firstFault(value.map((item, index) => () => shape(item, `${at}[${index}]`)));
  };
}

/** An object with these fields; others are not looked at. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return at;
    const checks = Object.entries(fields).map(([name, shape]) => () => {
      return shape(Reflect.get(value, name), at === '' ? name : `${at}.${name}`);
    });
    return firstFault(checks);
  };
}

/** All of them. */
export function every(...shapes: readonly Shape[]): Shape {
  return (value, at) => firstFault(shapes.map((shape) => () => shape(value, at)));
}

function firstFault(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault !== undefined) return fault;
  }
  return undefined;
}
