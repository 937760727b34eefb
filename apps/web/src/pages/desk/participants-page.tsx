export function ParticipantsPage() {
  return <p>ParticipantsPage</p>;
}
