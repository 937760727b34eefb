export function WithdrawPage() {
  return <p>WithdrawPage</p>;
}
