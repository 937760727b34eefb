/** Every value as it is written in JSON, one after the other. */
export function listed(values: readonly (string | number)[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}
