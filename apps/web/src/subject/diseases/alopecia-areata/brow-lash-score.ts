/** How much of the brows or lashes is lost: 0 none, 1 a little, 2 much, 3 all (ClinRO measures). */
export type BrowLashScore = 0 | 1 | 2 | 3;
