/** The id of a disease, an event or a choice as English words, which is what the catalogues know. */
export const spoken = (id: string): string => id.replaceAll('-', ' ');
