export function ProgrammePage() {
  return <p>ProgrammePage</p>;
}
