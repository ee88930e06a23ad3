import { svgFile } from './svg-file.ts';

/** Dots of the file for each of the page: sharp in print. */
const DOTS = 3;

/** A drawing of the page as a picture of dots, with the light colours of its SVG file. */
export async function pngFile(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect();
  const picture = new Image();
  // Without a size of its own a drawing that fills its place has none here.
  const sized = svgFile(drawing).replace(/<svg\b[^>]*>/, (start) => withSize(start, width, height));
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(Math.round(DOTS * width), Math.round(DOTS * height));
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

const withSize = (start: string, width: number, height: number): string =>
  start.replace(/\s(?:width|height)="[^"]*"/g, '').replace(/>$/, ` width="${width}" height="${height}">`);
