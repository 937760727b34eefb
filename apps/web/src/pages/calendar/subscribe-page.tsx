export function SubscribePage() {
  return <p>SubscribePage</p>;
}
