/** Narrower no column of words is made. */
const narrowest = 16;

/**
 * Rows of text as aligned columns; columns of numbers align right. Within `width` places (those of the terminal, if there is
 * one) the widest columns of words are broken into lines.
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined = process.stdout.isTTY ? process.stdout.columns : undefined,
): string {
  const all = [header, ...rows];
  const widths = header.map((_, c) => Math.max(...all.map((row) => places(row[c] ?? ''))));
  const right = header.map(
    (_, c) => rows.length > 0 && rows.every((row) => /^[-–<>]?[\d.,–% ]*$/.test(row[c] ?? '')),
  );
  if (width !== undefined) narrow(widths, right, width);
  const lines = (row: readonly string[]): string[] => {
    const cells = widths.map((most, c) => broken(row[c] ?? '', most));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, k) =>
      cells
        .map((cell, c) => padded(cell[k] ?? '', widths[c]!, right[c]!))
        .join('  ')
        .trimEnd(),
    );
  };
  return [...lines(header), widths.map((w) => '─'.repeat(w)).join('  '), ...rows.flatMap(lines)].join('\n');
}

/** Takes from the widest column of words until all fit, or none can be narrower. */
function narrow(widths: number[], right: readonly boolean[], width: number): void {
  const taken = (): number => widths.reduce((sum, one) => sum + one, 2 * (widths.length - 1));
  for (let over = taken() - width; over > 0; over = taken() - width) {
    const ofWords = widths.map((one, c) => (right[c] ? 0 : one));
    const [widest = 0, next = 0] = [...ofWords].sort((a, b) => b - a);
    if (widest <= narrowest) return;
    const c = ofWords.indexOf(widest);
    widths[c] = Math.max(narrowest, widest - over, Math.min(next, widest - 1));
  }
}

/** A cell in lines of at most so many places, broken between words; a longer word stands whole. */
function broken(text: string, most: number): string[] {
  if (places(text) <= most) return [text];
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (places(line) + 1 + places(word) <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const padded = (text: string, most: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, most - places(text)));
  return right ? space + text : text + space;
};

/** Letters of East Asia take two places (Unicode Standard Annex #11). */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
const places = (text: string): number => text.length + (text.match(wide)?.length ?? 0);
