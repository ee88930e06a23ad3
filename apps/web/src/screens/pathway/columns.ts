/** Where the picture's columns stand, in pixels. */
export interface Columns {
  bar: { x: number; width: number };
  pair: { x: number; width: number };
  stat: { x: number; width: number };
}

/** Columns for a width; `roomy` leaves space for what each signal does. */
export function columnsFor(width: number, roomy: boolean): Columns {
  if (!roomy) {
    return {
      bar: { x: 0, width: Math.round(width * 0.27) },
      pair: { x: Math.round(width * 0.53), width: 50 },
      stat: { x: width - 53, width: 52 },
    };
  }
  return {
    bar: { x: Math.round(width * 0.42), width: 104 },
    pair: { x: Math.round(width * 0.67), width: 104 },
    stat: { x: width - 93, width: 92 },
  };
}
