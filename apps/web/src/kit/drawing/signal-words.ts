/** A signal's name without its explanation, for narrow places. */
export function shortName(name: string): string {
  return name
    .replace(/ \(.*\)$/, '')
    .replace('common γ chain', 'γ chain')
    .replace(' and ', ', ');
}

/** Hangul and other full-width characters. */
const WIDE = /[\u1100-\u11ff\u2e80-\uffdc]/;
/** Widths of a letter at the size of the meanings. */
const [LETTER_PX, WIDE_LETTER_PX] = [5.7, 10.8];

/** As much of a text as fits a width at the size of the meanings, cut at a word. */
export function fitting(text: string, width: number): string {
  let room = width;
  const fits = [...text].findIndex((letter) => (room -= WIDE.test(letter) ? WIDE_LETTER_PX : LETTER_PX) < 0);
  return fits < 0 ? text : `${text.slice(0, fits).replace(/[,;]?\s+\S*$/, '')} …`;
}
