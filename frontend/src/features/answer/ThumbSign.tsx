type Props = { up: boolean; filled: boolean };

export function ThumbSign({ up, filled }: Props) {
  return (
    <svg
      aria-hidden="true"
      width="1.15em"
      height="1.15em"
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinejoin="round"
      transform={up ? undefined : 'rotate(180)'}
    >
      <path d="M2 7.2h2.6V14H2zM4.6 7.2 7.4 1.6c1 0 1.7.7 1.6 1.8L8.7 6h4c.8 0 1.4.7 1.2 1.5l-1 5.2c-.1.8-.8 1.3-1.5 1.3H4.6" />
    </svg>
  );
}
