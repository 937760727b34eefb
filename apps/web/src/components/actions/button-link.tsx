import { Link, type LinkProps } from '../navigation/link.tsx';
import { type ButtonLook, buttonClass } from './button-look.ts';

export interface ButtonLinkProps extends Omit<LinkProps, 'className'>, ButtonLook {}

/** A link that looks like a button: it leads somewhere, it does not do anything. */
export function ButtonLink({ variant, size, wide, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={buttonClass({ variant, size, wide })} />;
}
