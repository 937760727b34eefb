import { LinkedRegistration } from '../../features/registration/linked-registration.tsx';
import { NewDateView } from '../../features/registration/new-date-view.tsx';

/** Where the two links about a moved date lead: two buttons, and nothing happens before one of them. */
export function NewDatePage() {
  return (
    <LinkedRegistration>
      {(own, key, askAgain) => <NewDateView own={own} registrationKey={key} askAgain={askAgain} />}
    </LinkedRegistration>
  );
}
