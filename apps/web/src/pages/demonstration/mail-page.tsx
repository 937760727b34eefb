export function MailPage() {
  return <p>MailPage</p>;
}
