export function RegistrationPage() {
  return <p>RegistrationPage</p>;
}
