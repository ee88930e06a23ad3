/** More are never kept; a client that makes so many in five minutes is not one that cards are for. */
const MOST = 100_000;

/**
 * Remembers which tokens were used until they end. It is this process's memory, so a token from before it began is not taken
 * either: it may have been used then.
 */
export function usedTokens(began = Date.now()) {
  const used = new Map<string, number>();
  return (issuer: string, id: string, issued: Date, ends: Date): boolean => {
    const now = Date.now();
    // A second of grace: tokens count whole seconds.
    if (issued.getTime() < began - 1000) return false;
    for (const [key, end] of used) {
      if (end >= now) break;
      used.delete(key);
    }
    const key = JSON.stringify([issuer, id]);
    if (used.has(key) || used.size >= MOST) return false;
    used.set(key, ends.getTime());
    return true;
  };
}
