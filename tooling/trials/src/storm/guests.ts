/** What a guest types into the form. */
export function guestForm(slug: string, number: number) {
  return {
    slug,
    givenName: 'Gast',
    familyName: `Nummer ${'abcdefghij'.charAt(number % 10)}`,
    email: guestEmail(number),
    profession: 'X9',
    organisation: { name: 'Jugendamt' },
    region: '14713',
    assistance: '',
  };
}

export function guestEmail(number: number): string {
  return `gast-${number}@example.org`;
}

/** An address of its own for every guest, as the proxy would tell it. */
export function guestAddress(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}
