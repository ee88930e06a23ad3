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
/** A disease that labels name. */
export type Indication = (typeof indications)[number];

/** Whether labels know a disease as an indication. */
export const isIndication = (name: string): name is Indication =>
  (indications as readonly string[]).includes(name);

/** A name that labels know as an indication. @throws RangeError for one that no label knows */
export function asIndication(name: string): Indication {
  if (isIndication(name)) return name;
  throw new RangeError(`no label knows "${name}"; known are ${indications.join(', ')}`);
}
