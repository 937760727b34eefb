/** Below these addresses the server answers with files and cookies, not with pages the router could show. */
const otherDoors = [/^\/sprache\//, /^\/api\//, /\.(?:ics|pdf)$/];

/** Whether an address of this site is one of its pages. */
export function isPage(href: string): boolean {
  const { pathname } = new URL(href, 'http://this.site');
  return !otherDoors.some((door) => door.test(pathname));
}
