import { treatmentEventNames, type TreatmentEvent } from '@bifrons/knowledge';

const synonyms: Readonly<Record<string, TreatmentEvent>> = {
  zoster: 'herpes-zoster',
  shingles: 'herpes-zoster',
  sepsis: 'serious-infection',
  'pulmonary embolism': 'thromboembolism',
  'lung embolism': 'thromboembolism',
  'deep vein thrombosis': 'thromboembolism',
  dvt: 'thromboembolism',
  pe: 'thromboembolism',
  vte: 'thromboembolism',
  thrombosis: 'thromboembolism',
  'heart attack': 'myocardial-infarction-or-stroke',
  'myocardial infarction': 'myocardial-infarction-or-stroke',
  stroke: 'myocardial-infarction-or-stroke',
  cancer: 'malignancy',
  'liver injury': 'liver-injury-suspected',
  'drug-induced liver injury': 'liver-injury-suspected',
  anaphylaxis: 'hypersensitivity',
  'allergic reaction': 'hypersensitivity',
  'abdominal pain': 'abdominal-symptoms',
  rhabdomyolysis: 'myopathy',
};

/** The event of the vocabulary that an adverse event of a visit is; undefined when labels do not name it. */
export function eventOf(text: string): TreatmentEvent | undefined {
  const name = text.trim().toLowerCase();
  const hyphened = name.replace(/[\s_]+/g, '-');
  return (
    treatmentEventNames.find((event) => event === hyphened) ??
    (Object.hasOwn(synonyms, name) ? synonyms[name] : undefined)
  );
}
