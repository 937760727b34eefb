export function LegalPage() {
  return <p>LegalPage</p>;
}
