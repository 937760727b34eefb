import { LinkedRegistration } from '../../features/registration/linked-registration.tsx';
import { StandingView } from '../../features/registration/standing-view.tsx';

/** Where the links of our mails lead: how the registration stands, and what can be done. */
export function RegistrationPage() {
  return (
    <LinkedRegistration>
      {(own, key, askAgain) => <StandingView own={own} registrationKey={key} askAgain={askAgain} />}
    </LinkedRegistration>
  );
}
