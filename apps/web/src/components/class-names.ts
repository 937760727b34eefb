/** Joins class names and leaves out what is not set: `classNames(styles.card, isOpen && styles.open)`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
