import { useLocation } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { StatusMessage } from '../../components/feedback/status-message.tsx';

const TellContext = createContext<((message: string) => void) | undefined>(undefined);

/** Says at the edge of the desk what has just happened. */
export function useTell(): (message: string) => void {
  const tell = use(TellContext);
  if (tell === undefined) throw new Error('only the desk tells messages');
  return tell;
}

/** Whether this is within the frame of the desk. */
export function useIsAtDesk(): boolean {
  return use(TellContext) !== undefined;
}

/** The place of the messages. One stays until it is dismissed, the next one comes, or the reader moves on. */
export function DeskMessages({ mainId, children }: { readonly mainId: string; readonly children: ReactNode }) {
  const [told, setTold] = useState<{ readonly text: string; readonly path: string }>();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const tell = useCallback((text: string) => setTold({ text, path: window.location.pathname }), []);

  useEffect(() => {
    // A button that was pressed may be gone with its row: nobody should have to start from the top of the page.
    if (told && document.activeElement === document.body) document.getElementById(mainId)?.focus();
  }, [told, mainId]);

  return (
    <TellContext value={tell}>
      {children}
      <StatusMessage onDismiss={() => setTold(undefined)}>{told?.path === path ? told.text : undefined}</StatusMessage>
    </TellContext>
  );
}
