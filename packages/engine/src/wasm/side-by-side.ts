/**
 * A vector of ours is this many of the machine's, each with two doubles. The operations of a stage wait for one another,
 * the halves do not: a processor works at one while the root or quotient of the other is on its way.
 */
export const halves = 2;
/** Subjects side by side. */
export const laneCount = 2 * halves;
export const lanes = Array.from({ length: laneCount }, (_, lane) => lane);
