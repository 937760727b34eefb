import { LinkedRegistration } from '../../features/registration/linked-registration.tsx';
import { WithdrawView } from '../../features/registration/withdraw-view.tsx';

/** Where „Abmelden“ in our mails leads: one button, and nothing happens before it. */
export function WithdrawPage() {
  return (
    <LinkedRegistration>
      {(own, key, askAgain) => <WithdrawView own={own} registrationKey={key} askAgain={askAgain} />}
    </LinkedRegistration>
  );
}
