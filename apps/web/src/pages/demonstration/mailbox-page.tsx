export function MailboxPage() {
  return <p>MailboxPage</p>;
}
