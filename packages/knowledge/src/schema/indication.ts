/** What labels are for, by the names that rules and patients use. */
export const indications = [
  'alopecia-areata',
  'atopic-dermatitis',
  'vitiligo',
  'psoriasis',
  'psoriatic-arthritis',
  'chronic-hand-eczema',
  'rheumatoid-arthritis',
  'juvenile-idiopathic-arthritis',
  'covid-19',
  'acute-gvhd',
  'chronic-gvhd',
  'myelofibrosis',
  'polycythaemia-vera',
  'prurigo-nodularis',
  'bullous-pemphigoid',
  'sarcoidosis',
  'granuloma-annulare',
  'necrobiosis-lipoidica',
  'granulomatous-panniculitis',
] as const;
export type Indication = (typeof indications)[number];

export const isIndication = (name: string): name is Indication =>
  (indications as readonly string[]).includes(name);

/** @throws RangeError for a name that no label knows */
export function asIndication(name: string): Indication {
  if (isIndication(name)) return name;
  throw new RangeError(`no label knows "${name}"; known are ${indications.join(', ')}`);
}
