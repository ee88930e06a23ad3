/** Through which door somebody came in: who treats, who has the disease, who does research. */
export type Door = 'treat' | 'have' | 'research';

const KEY = 'bifrons.door';

/** Where each door leads, and what the page begins with from then on. */
export const BEHIND: Readonly<Record<Door, string>> = {
  treat: '/person',
  have: '/about-you',
  research: '/evidence',
};

/** Remembers a door on this machine. */
export const takeDoor = (door: Door): void => localStorage.setItem(KEY, door);

/** The door that was taken on this machine; null: none yet. */
export const cameThrough = (): Door | null => {
  const kept = localStorage.getItem(KEY);
  return kept !== null && kept in BEHIND ? (kept as Door) : null;
};

/** Where somebody begins who has opened the page and no screen of it: at the three doors, or behind the one that was taken. */
export const screenBehindDoor = (): string => {
  const door = cameThrough();
  return door === null ? '/start' : BEHIND[door];
};
