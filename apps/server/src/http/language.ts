import { english, languages, loadSay, type Language, type Say } from '@bifrons/language';
import type { FastifyRequest } from 'fastify';

/** The language that a request likes best (RFC 9110, 12.5.4) of those that we speak; English when it likes none. */
export const sayTo = ({ headers }: Pick<FastifyRequest, 'headers'>): Promise<Say> =>
  spoken(liked(headers['accept-language'] ?? ''));

const known = new Map<Language, Promise<Say>>([['en', Promise.resolve(english)]]);

/** A catalogue is loaded when it is first asked for. */
function spoken(language: Language): Promise<Say> {
  const say = known.get(language) ?? loadSay(language);
  known.set(language, say);
  return say;
}

/** Of `de-CH, de;q=0.9, en;q=0.8`: German. */
export function liked(header: string): Language {
  let best: { readonly language: Language; readonly weight: number } = { language: 'en', weight: 0 };
  for (const range of header.split(',').slice(0, 20)) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = languages.find((one) => tag === one || tag.startsWith(`${one}-`));
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    if (language !== undefined && weight > best.weight) best = { language, weight };
  }
  return best.language;
}
