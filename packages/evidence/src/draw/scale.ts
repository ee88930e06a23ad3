/** From values to places, linear or logarithmic, with round ticks. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

export function linearScale(low: number, high: number, from: number, to: number): Scale {
  const span = high - low || 1;
  const raw = span / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10);
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step - 1e-9) * step; tick <= high + 1e-9 * span; tick += step)
    ticks.push(Number(tick.toPrecision(12)));
  return { at: (value) => from + ((value - low) / span) * (to - from), ticks };
}

/** For ratios; ticks at 1, 2, 5 of each power of ten, thinned where there are many powers. */
export function ratioScale(low: number, high: number, from: number, to: number): Scale {
  const [a, b] = [Math.log(low), Math.log(high)];
  const digits = b - a > Math.log(300) ? [1] : b - a > Math.log(30) ? [1, 3] : [1, 2, 5];
  const ticks: number[] = [];
  for (let power = Math.floor(a / Math.LN10); power <= b / Math.LN10; power += 1)
    for (const digit of digits) {
      const tick = Number((digit * 10 ** power).toPrecision(3));
      if (tick >= low * 0.999 && tick <= high * 1.001) ticks.push(tick);
    }
  return { at: (value) => from + ((Math.log(value) - a) / (b - a || 1)) * (to - from), ticks };
}
