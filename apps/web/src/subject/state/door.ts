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

/** Where somebody begins who has opened the page and no screen of it: at the three doors, or behind the one that was taken. */
export const screenBehindDoor = (): string => BEHIND[localStorage.getItem(KEY) as Door] ?? '/start';
