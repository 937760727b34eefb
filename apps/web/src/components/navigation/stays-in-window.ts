/** What of a click on a link decides who follows it. */
export interface LinkClick {
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
}

/** What of a link decides it. */
export interface LinkTarget {
  readonly href: string;
  readonly target: string;
  readonly isDownload: boolean;
}

/**
 * Whether a click takes the reader to another page of this site in this window. Everything else is the browser's business:
 * new tabs, downloads, other sites, jumps within the page.
 *
 * @param pageHref - The full address of the page the link is on.
 */
export function staysInWindow(click: LinkClick, link: LinkTarget, pageHref: string): boolean {
  const isPlainClick = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
  const isPlainLink = !link.isDownload && (link.target === '' || link.target === '_self');
  if (!isPlainClick || !isPlainLink || click.defaultPrevented) return false;

  const page = new URL(pageHref);
  const goal = new URL(link.href, page);
  const isJump = goal.hash !== '' && goal.pathname === page.pathname && goal.search === page.search;
  return goal.origin === page.origin && !isJump;
}
