export function TrailPage() {
  return <p>TrailPage</p>;
}
