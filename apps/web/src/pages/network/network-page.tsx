export function NetworkPage() {
  return <p>NetworkPage</p>;
}
