import { useIsAtDesk } from '../../features/desk/desk-message.tsx';
import { NotFoundPage } from '../../pages/not-found/not-found-page.tsx';
import { PublicFrame } from './public-frame.tsx';

/** For those who have no desk there is none: the page of everything that is not there, in the frame of the public pages. */
export function DeskNotFound() {
  const isAtDesk = useIsAtDesk();
  if (isAtDesk) return <NotFoundPage />;
  return (
    <PublicFrame isNarrow={false}>
      <NotFoundPage />
    </PublicFrame>
  );
}
