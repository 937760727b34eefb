export function DeskEventsPage() {
  return <p>DeskEventsPage</p>;
}
