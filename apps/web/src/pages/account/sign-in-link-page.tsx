export function SignInLinkPage() {
  return <p>SignInLinkPage</p>;
}
