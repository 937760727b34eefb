export function OwnPage() {
  return <p>OwnPage</p>;
}
