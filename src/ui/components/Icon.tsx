const paths = {
  eye: 'M1.5 8s2.4-4.5 6.5-4.5S14.5 8 14.5 8s-2.4 4.5-6.5 4.5S1.5 8 1.5 8Z M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  'eye-off':
    'M2.5 2.5l11 11 M6.2 3.8A6.6 6.6 0 0 1 8 3.5c4.1 0 6.5 4.5 6.5 4.5a12 12 0 0 1-2 2.6 M9.4 9.5A2 2 0 0 1 6.5 6.6 M4 5.2A12 12 0 0 0 1.5 8s2.4 4.5 6.5 4.5a6.4 6.4 0 0 0 2.6-.55',
  help: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z M6.3 6.2a1.75 1.75 0 1 1 2.6 1.6c-.6.35-.9.7-.9 1.4 M8 11.4v.05',
  alert: 'M8 2.2 14.5 13.5h-13L8 2.2Z M8 6.5v3 M8 11.5v.05',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  up: 'M4.5 9.5 8 6l3.5 3.5',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  sort: 'M5 6.3 8 3.5l3 2.8 M5 9.7l3 2.8 3-2.8',
  right: 'M6 3.5 10.5 8 6 12.5',
  upload: 'M8 10.5v-8 M4.8 5.5 8 2.3l3.2 3.2 M2.5 10.5v3h11v-3',
  table: 'M2 3h12v10H2z M2 6.5h12 M6.5 6.5V13',
  chart: 'M2.5 13.5h11 M4.5 11V7 M8 11V3.5 M11.5 11V8.5',
  external: 'M9.5 2.5h4v4 M13.5 2.5 7.5 8.5 M11.5 9v4.5h-9v-9H7',
  copy: 'M6 6h7.5v7.5H6z M3.5 10h-1v-7.5H10v1',
  play: 'M5 3l8 5-8 5V3Z',
  pause: 'M5.5 3v10 M10.5 3v10',
  gear: 'M2 4.5h6 M11.5 4.5H14 M2 11.5h2.5 M8 11.5h6 M9.8 6.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z M6.2 13.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
} as const;

export type IconName = keyof typeof paths;

/** A line icon of 16 units that follows the text colour; decorative, so a label stands beside it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The mark: a tall first month and the long tail after it. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 32 32">
      <rect width="32" height="32" rx="7.5" fill="#0b6e63" />
      <path
        d="M7.5 6C8.2 16.5 12.5 22.7 23 24.2"
        fill="none"
        stroke="#ffffff"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <circle cx="24.6" cy="24.3" r="2.9" fill="#7fe3d1" />
    </svg>
  );
}
