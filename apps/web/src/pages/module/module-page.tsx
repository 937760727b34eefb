export function ModulePage() {
  return <p>ModulePage</p>;
}
