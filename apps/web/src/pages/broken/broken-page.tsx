export function BrokenPage() {
  return <p>BrokenPage</p>;
}
