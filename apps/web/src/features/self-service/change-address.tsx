import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Mail } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { AddressForm } from './address-form.tsx';
import { addressWords } from './address-words.ts';
import type { EditDetailsProps } from './edit-details.tsx';

/** Another address for the mails about a registration: the one that is being asked, or the form to name one. */
export function ChangeAddress({ own, registrationKey, askAgain }: EditDetailsProps) {
  const words = useWords(addressWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'keep'>();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  if (own.changeable === undefined) return null;

  const focusOn = (what: 'input' | 'button') =>
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(what)?.focus());
  const open = () => {
    setTold('');
    setOpen(true);
    focusOn('input');
  };
  const close = () => {
    setOpen(false);
    focusOn('button');
  };
  const keep = async () => {
    const isKept = await run('keep', () => api.registration.keepAddress.mutate(registrationKey));
    await askAgain();
    if (isKept) setTold(words.kept);
    focusOn('button');
  };
  const { newAddress } = own.changeable;
  return (
    <div ref={place} className="no-print">
      <Stack>
        <FailureNote failure={failure} />
        {newAddress !== undefined ? (
          <Note
            tone="info"
            title={words.open(newAddress.email)}
            actions={
              <Button variant="neutral" size="small" busy={running === 'keep'} onClick={keep}>
                {words.keep}
              </Button>
            }
          >
            <p>{words.openText(formatInstant(newAddress.expiresAt, locale))}</p>
          </Note>
        ) : isOpen ? (
          <Section heading={words.formHeading}>
            <AddressForm
              registrationKey={registrationKey}
              onAsked={async () => {
                await askAgain();
                close();
              }}
              onCancel={close}
            />
          </Section>
        ) : (
          <div>
            <Button variant="secondary" size="small" onClick={open}>
              <Mail />
              {words.change}
            </Button>
          </div>
        )}
        <div role="status">{told !== '' && <StatusText tone="success">{told}</StatusText>}</div>
      </Stack>
    </div>
  );
}
