/** Translations by their English text, as ICU messages with the same braces. */
export type Catalogue = Readonly<Record<string, string>>;
