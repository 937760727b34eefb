export function ArchivePage() {
  return <p>ArchivePage</p>;
}
