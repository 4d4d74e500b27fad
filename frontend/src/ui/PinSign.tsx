/** The ribbon of a bookmark. */
export function PinSign({ filled }: { filled: boolean }) {
  return (
    <svg
      aria-hidden="true"
      width="0.7em"
      height="0.9em"
      viewBox="0 0 7 9"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeLinejoin="round"
    >
      <path d="M1 .8h5v7.2L3.5 6 1 8z" />
    </svg>
  );
}
