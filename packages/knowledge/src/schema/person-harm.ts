/** Harms that are told beside a medicine, the gravest first. */
export const personHarmNames = [
  'death',
  'serious-infection',
  'opportunistic-infection',
  'malignancy',
  'lymphoma',
  'lung-cancer',
  'mace',
  'vte',
  'gi-perforation',
  'zoster',
  'herpes-simplex',
  'nmsc',
  'neutropenia',
  'lymphopenia',
  'cpk-raised',
  'headache',
  'nausea',
  'upper-respiratory-infection',
  'acne',
] as const;
/** Id of a harm that is computed for a person. */
export type PersonHarm = (typeof personHarmNames)[number];
