/**
 * For the `default` of a switch that has named every case: a new case no longer compiles.
 *
 * @throws Error when data from outside carries a case the types do not know.
 */
export function exhausted(value: never): never {
  throw new Error(`case without an answer: ${JSON.stringify(value)}`);
}
