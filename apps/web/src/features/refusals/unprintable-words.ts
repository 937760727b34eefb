/** Which characters cannot be drawn, behind a comma: „… und das Zeichen 🎉 lässt sich dort nicht drucken“. */
export function unprintableDe(letters: readonly string[]): string {
  const some = letters.join(' ');
  return letters.length === 1
    ? `das Zeichen ${some} lässt sich dort nicht drucken`
    : `die Zeichen ${some} lassen sich dort nicht drucken`;
}
