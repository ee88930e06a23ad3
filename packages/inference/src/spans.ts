/** Weeks from and to which results go together; the last span has no end. */
export interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** The spans of weeks that the scoreboard is told by. */
export const spans: readonly Span[] = [
  { from: 0, to: 16 },
  { from: 17, to: 36 },
  { from: 37, to: 60 },
  { from: 61, to: null },
];

/** The span that a week lies in. */
export function spanOf({ week }: { readonly week: number }): Span {
  return spans.findLast(({ from }) => week >= from)!;
}
