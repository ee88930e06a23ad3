/** Words in ids that are written otherwise in English. */
const written: readonly (readonly [inIds: RegExp, inEnglish: string])[] = [
  [/\bnyha\b/, 'NYHA'],
  [/\bcrohn\b/, 'Crohn’s'],
];

/** The id of a disease, an event or a choice as English words, which is what the catalogues know. */
export const spoken = (id: string): string =>
  written.reduce((text, [inIds, inEnglish]) => text.replace(inIds, inEnglish), id.replaceAll('-', ' '));
