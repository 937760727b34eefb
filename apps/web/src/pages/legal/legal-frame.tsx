import type { ReactNode } from 'react';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';

export interface LegalFrameProps {
  readonly title: string;
  readonly lead?: string;
  /** `Section`s. */
  readonly children: ReactNode;
}

/** Pages that are read from top to bottom, because somebody wants to know exactly. */
export function LegalFrame({ title, lead, children }: LegalFrameProps) {
  return (
    <Wrap width="narrow">
      <Stack gap="huge">
        <PageHeader title={title} lead={lead} />
        <div>{children}</div>
      </Stack>
    </Wrap>
  );
}
