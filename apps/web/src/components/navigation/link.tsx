import { type ComponentPropsWithRef, createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { staysInWindow } from './stays-in-window.ts';

/** Takes the reader to a path of this site without loading the page anew. */
export type Navigate = (href: string) => void;

const NavigationContext = createContext<Navigate | undefined>(undefined);

/** Tells every link of the components how to move within the site. Without it, and without scripts, links are just links. */
export function NavigationProvider({
  navigate,
  children,
}: {
  readonly navigate: Navigate;
  readonly children: ReactNode;
}) {
  return <NavigationContext value={navigate}>{children}</NavigationContext>;
}

export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'style'> {
  readonly href: string;
}

export function Link({ href, onClick, ...rest }: LinkProps) {
  const navigate = useContext(NavigationContext);
  const click = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const { target } = event.currentTarget;
    const link = { href, target, isDownload: event.currentTarget.hasAttribute('download') };
    if (!navigate || !staysInWindow(event, link, window.location.href)) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...rest} href={href} onClick={click} />;
}
