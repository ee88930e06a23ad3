import type { ReactNode } from 'react';

export function CopyIcon(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3" />
    </svg>
  );
}

export function RemoveIcon(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}
