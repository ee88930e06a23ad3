/** What of a shape's look goes into a file: presentation attributes of SVG, by the names of their styles. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const;

/** A drawing of the page as a file of its own: its colours, light whatever the theme, are written into its shapes. */
export function svgFile(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  // Its styles are known only while it stands in the page, where the rules for it hold.
  copy.style.setProperty('color-scheme', 'light');
  copy.style.setProperty('position', 'absolute');
  copy.style.setProperty('clip-path', 'inset(100%)');
  drawing.after(copy);
  try {
    const ground = getComputedStyle(copy).getPropertyValue('--card');
    for (const shape of copy.querySelectorAll<SVGElement>('*')) {
      const style = getComputedStyle(shape);
      for (const name of LOOK) shape.setAttribute(name, style.getPropertyValue(name));
      shape.removeAttribute('class');
      shape.removeAttribute('style');
    }
    const paper = document.createElementNS(copy.namespaceURI, 'rect');
    paper.setAttribute('width', '100%');
    paper.setAttribute('height', '100%');
    paper.setAttribute('fill', /^light-dark\(([^,]+),/.exec(ground)?.[1] ?? '#ffffff');
    copy.prepend(paper);
  } finally {
    copy.remove();
  }
  copy.removeAttribute('style');
  copy.removeAttribute('class');
  return new XMLSerializer().serializeToString(copy);
}
