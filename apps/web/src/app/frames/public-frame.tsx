import type { ReactNode } from 'react';

export function PublicFrame({ children }: { readonly isNarrow: boolean; readonly children: ReactNode }) {
  return <main id="inhalt">{children}</main>;
}
