export function VerifyPage() {
  return <p>VerifyPage</p>;
}
