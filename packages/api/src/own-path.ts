/**
 * A way back within this site, as somebody's address bar or memory asks for it; undefined where it leads elsewhere, as
 * „//elsewhere.example“ and „/\elsewhere.example“ do.
 */
export function ownPath(wanted: unknown): string | undefined {
  return typeof wanted === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) ? wanted : undefined;
}
