const prefix = 'gutschein=';

/** The code that a link to the form brings along; it stands where servers do not see it. */
export function codeInFragment(fragment: string | undefined): string | undefined {
  return fragment?.startsWith(prefix) ? fragment.slice(prefix.length) : undefined;
}

/** A link to the form of an event with the code filled in. */
export function voucherLink(origin: string, slug: string, code: string): string {
  return `${origin}/veranstaltungen/${slug}/anmelden#${prefix}${code}`;
}
