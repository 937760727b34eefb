export function AttendancePage() {
  return <p>AttendancePage</p>;
}
