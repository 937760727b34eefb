export function WaitlistPage() {
  return <p>WaitlistPage</p>;
}
