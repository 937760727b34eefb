export function CurriculumPage() {
  return <p>CurriculumPage</p>;
}
