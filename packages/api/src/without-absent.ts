/** A value in which nothing is `undefined`: what is absent is not there. */
export type Present<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? Present<Item>[]
    : { [Key in keyof T]: Present<Exclude<T[Key], undefined>> };

/** Forms send empty fields as `undefined`; the use cases know only fields that are there. */
export function withoutAbsent<T>(value: T): Present<T> {
  if (Array.isArray(value)) return value.map(withoutAbsent) as Present<T>;
  if (typeof value !== 'object' || value === null) return value as Present<T>;
  const present = Object.entries(value).filter(([, it]) => it !== undefined);
  return Object.fromEntries(present.map(([key, it]) => [key, withoutAbsent(it)])) as Present<T>;
}
