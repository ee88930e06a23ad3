/** Types of resource that an import can read (SMART App Launch 2, scopes version 2: `r` read, `s` search). */
export const READ_TYPES = [
  'Patient',
  'Condition',
  'Observation',
  'MedicationRequest',
  'MedicationStatement',
  'AllergyIntolerance',
  'Immunization',
  'Procedure',
] as const;
export type ReadType = (typeof READ_TYPES)[number];

/** What is asked for: nothing but reading, and the person whom the record has open or whom its user chooses. */
export const askedScopes = (launchedByRecord: boolean): string =>
  [launchedByRecord ? 'launch' : 'launch/patient', ...READ_TYPES.map((type) => `patient/${type}.rs`)].join(
    ' ',
  );

/**
 * The types that were asked for and not granted. A server that leaves the list out has granted what was asked (RFC 6749 §5.1).
 * Some grant in version 1 (`patient/Observation.read`), some in letters (`.r`, `.cruds`), some for every type (`*`); some drop
 * a scope without a word, and the token then reads nothing.
 */
export function missingTypes(granted: string | undefined): ReadType[] {
  if (granted === undefined) return [];
  const readable = new Map<string, Set<string>>();
  for (const scope of granted.split(/\s+/)) {
    const parts = /^(?:patient|user|system)\/(\*|\w+)\.([\w*]+)(?:\?.*)?$/.exec(scope);
    if (parts === null) continue;
    const [, type = '', rights = ''] = parts;
    const letters = rights === 'read' || rights === '*' ? 'rs' : /^c?r?u?d?s?$/.test(rights) ? rights : '';
    const known = readable.get(type) ?? new Set();
    for (const letter of letters) known.add(letter);
    readable.set(type, known);
  }
  const may = (type: string, letter: string): boolean =>
    (readable.get(type)?.has(letter) ?? false) || (readable.get('*')?.has(letter) ?? false);
  return READ_TYPES.filter((type) => !may(type, type === 'Patient' ? 'r' : 's'));
}
