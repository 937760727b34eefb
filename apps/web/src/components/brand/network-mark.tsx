/** The sign of the house: people joined to a network in the shape of an N, one of them a nut on the workbench. */
export function NetworkMark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="9" fill="currentColor" />
      <g fill="none" stroke="var(--on-action)" strokeWidth="2.8" strokeLinecap="round" strokeLinejoin="round">
        <path d="M10.5 29.5v-17l18 16.5V16.5" />
        <path d="M32.48 14.8v-4.6L28.5 7.9l-3.98 2.3v4.6l3.98 2.3z" />
      </g>
      <g fill="var(--on-action)">
        <circle cx="10.5" cy="29.5" r="3.2" />
        <circle cx="10.5" cy="12.5" r="3.2" />
        <circle cx="28.5" cy="29" r="3.2" />
      </g>
    </svg>
  );
}
