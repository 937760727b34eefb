/** Below these addresses the server answers with files, cookies and forms, not with pages the router could show. */
const otherDoors = [/^\/sprache\//, /^\/api\//, /^\/nachweis(?:\/|$)/, /\.(?:ics|pdf)$/];

/** Whether an address of this site is one of its pages. */
export function isPage(href: string): boolean {
  const { pathname } = new URL(href, 'http://this.site');
  return !otherDoors.some((door) => door.test(pathname));
}
