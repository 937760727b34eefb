export function DeskModulePage() {
  return <p>DeskModulePage</p>;
}
