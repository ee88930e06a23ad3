import type { Say } from '@bifrons/language';

/** A span of numbers in words; null is no limit. */
export function spanWords(low: number | null, high: number | null, unit: string, say: Say): string {
  const number = (value: number | null): string => say.number(value ?? 0, 3);
  if (low === null) return say('below {high} {unit}', { high: number(high), unit });
  if (high === null) return say('{low} {unit} or more', { low: number(low), unit });
  return say('{low} to {high} {unit}', { low: number(low), high: number(high), unit });
}
