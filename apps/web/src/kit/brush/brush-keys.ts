import type { KeyboardEvent } from 'react';

interface BrushActions {
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** One size up or down. */
  onSize: (step: 1 | -1) => void;
  /** The place of the tool, counted from 1; false where there is none. */
  onTool: (place: number) => boolean;
}

/** What keys do on a picture that is drawn on: Ctrl+Z and Ctrl+Y, [ and ] for the size, digits for the tool. */
export function brushKey(event: KeyboardEvent, { undo, redo, onSize, onTool }: BrushActions): void {
  if (event.target instanceof HTMLInputElement && event.target.type !== 'radio') return;
  const key = event.key.toLowerCase();
  const control = event.ctrlKey || event.metaKey;
  if (control && key === 'z') (event.shiftKey ? redo : undo)?.();
  else if (control && key === 'y') redo?.();
  else if (control || event.altKey) return;
  else if (key === '[' || key === ']') onSize(key === ']' ? 1 : -1);
  else if (!/^[1-9]$/.test(key) || !onTool(Number(key))) return;
  event.preventDefault();
}
