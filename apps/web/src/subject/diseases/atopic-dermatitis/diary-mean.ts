const DAYS = 7;
const LEAST_DAYS = 4;
const DAY_MS = 86_400_000;

/** The mean of the diary's last seven days; null where fewer than four of them have a value. */
export function meanOfWeek(diary: Readonly<Record<string, number>>, today: string): number | null {
  const from = new Date(Date.parse(today) - (DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  const week = Object.entries(diary).flatMap(([date, itch]) => (date >= from && date <= today ? [itch] : []));
  return week.length < LEAST_DAYS ? null : week.reduce((sum, itch) => sum + itch, 0) / week.length;
}
