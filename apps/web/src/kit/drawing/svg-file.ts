/** What of a shape's look goes into a file, as presentation attributes of SVG, with what goes without saying. */
const LOOK: Readonly<Record<string, string>> = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  opacity: '1',
};
const LOOK_OF_TEXT: Readonly<Record<string, string>> = {
  fill: '',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
};

/**
 * A drawing of the page as a file of its own: its colours, light whatever the theme, are written into its shapes, and what
 * it is called into its title.
 */
export function svgFile(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  // Its styles are known only while it stands in the page, where the rules for it hold.
  copy.style.setProperty('color-scheme', 'light');
  copy.style.setProperty('position', 'absolute');
  copy.style.setProperty('clip-path', 'inset(100%)');
  drawing.after(copy);
  const elements = [...copy.querySelectorAll<SVGElement>('*')];
  const looks = elements.map((element) => (isShape(element) ? lookOf(element) : []));
  const paper = getComputedStyle(copy).getPropertyValue('--card');
  copy.remove();
  elements.forEach((element, k) => {
    for (const [name, value] of looks[k] ?? []) element.setAttribute(name, value);
    element.removeAttribute('class');
    element.removeAttribute('style');
  });
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  const add = (tag: string): Element => document.createElementNS(copy.namespaceURI, tag);
  const [ground, title] = [add('rect'), add('title')];
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', /^light-dark\(([^,]+),/.exec(paper)?.[1] ?? '#ffffff');
  title.textContent = drawing.getAttribute('aria-label');
  copy.prepend(title, ground);
  return new XMLSerializer().serializeToString(copy);
}

const isShape = ({ tagName }: SVGElement): boolean => !['g', 'defs', 'pattern'].includes(tagName);

function lookOf(element: SVGElement): [name: string, value: string][] {
  const style = getComputedStyle(element);
  return Object.entries(['text', 'tspan'].includes(element.tagName) ? LOOK_OF_TEXT : LOOK)
    .map(([name, usual]): [string, string, string] => [name, style.getPropertyValue(name), usual])
    .filter(([, value, usual]) => value !== usual)
    .map(([name, value]) => [name, value]);
}
