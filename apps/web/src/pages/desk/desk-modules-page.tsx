export function DeskModulesPage() {
  return <p>DeskModulesPage</p>;
}
