/** Text that may stand between the tags or in an attribute of a drawing. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number>>;

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escaped(value)}"`)
    .join('');

const round = (x: number): number => Math.round(x * 100) / 100;

export const shape = (tag: 'line' | 'rect' | 'circle' | 'path', all: Attributes): string =>
  `<${tag}${attributes(all)}/>`;

export const words = (text: string, x: number, y: number, all: Attributes = {}): string =>
  `<text${attributes({ x, y, ...all })}>${escaped(text)}</text>`;

/** Hangul and other full-width characters. */
const wide = /[\u1100-\u11ff\u2e80-\uffdc]/;

/** How wide a text may be at most, roughly, at 12 units. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (wide.test(character) ? 12 : 6.6), 0);

/** Text that ends with … where it would be wider than allowed. */
export function fitted(text: string, width: number): string {
  const characters = [...text];
  let room = Math.max(width, 20);
  const most = characters.findIndex((character) => (room -= wide.test(character) ? 12 : 6.4) < 0);
  return most < 0 ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** A drawing with a title and a description for screen readers; ink is the text colour of the page it stands on. */
export function drawing(
  width: number,
  height: number,
  title: string,
  description: string,
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" aria-label="${escaped(title)}. ${escaped(description)}" font-family="system-ui, sans-serif" font-size="12" fill="currentColor" color="#17232b">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...parts,
    '</svg>',
  ].join('\n');
}
