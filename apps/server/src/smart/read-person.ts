import { english, errorWords, phrase, PhrasedError, type Phrase } from '@bifrons/language';
import { nextLink, nextPage, withoutSlash } from '../fhir/address.js';
import type { Access } from './launch.js';
import { READ_TYPES, type ReadType } from './scopes.js';

/** What was read of a person: whole answers, and what could not be read. */
export interface PersonRead {
  /** Who it is about, as references name them: `Patient/12`. */
  readonly person: string;
  /** Bundles, each with the address that it was read from as its link `self`, and the Patient resource. */
  readonly pages: readonly unknown[];
  readonly missing: readonly { readonly type: ReadType; readonly why: Phrase }[];
}

const MOST_PAGES = 40;
const MOST_BYTES = 50 * 2 ** 20;

/**
 * Reads all that an import can use, page by page. A type that is refused or was not granted is named, and the others are read
 * all the same. Further pages are followed only at the server that was allowed.
 */
export async function readPerson(access: Access, fetchThere: typeof fetch): Promise<PersonRead> {
  const base = withoutSlash(access.server.url);
  const pages: unknown[] = [];
  const missing: { type: ReadType; why: Phrase }[] = access.missing.map((type) => ({
    type,
    why: phrase('was asked for and not granted'),
  }));
  let bytes = 0;
  const get = async (address: string): Promise<unknown> => {
    const answer = await fetchThere(address, {
      headers: { accept: 'application/fhir+json', authorization: `Bearer ${access.token}` },
    });
    if (!answer.ok)
      throw new PhrasedError(phrase('was answered with status {status}', { status: String(answer.status) }));
    const text = await answer.text();
    bytes += text.length;
    if (bytes > MOST_BYTES) throw new PhrasedError(phrase('is more than 50 MB'));
    return JSON.parse(text) as unknown;
  };
  for (const type of READ_TYPES) {
    if (access.missing.includes(type)) continue;
    const id = encodeURIComponent(access.person);
    let next: string | undefined =
      type === 'Patient' ? `${base}/Patient/${id}` : `${base}/${type}?patient=${id}&_count=200`;
    try {
      for (let page = 0; next !== undefined; page++) {
        if (page === MOST_PAGES)
          throw new PhrasedError(
            phrase('has more than {most} pages; the rest was not read', { most: MOST_PAGES }),
          );
        const read: unknown = await get(next);
        pages.push(readFrom(next, read));
        next = nextPage(read, next);
      }
    } catch (error) {
      missing.push({ type, why: whyOf(error) });
    }
  }
  return { person: `Patient/${access.person}`, pages, missing };
}

/** A page with the address that it was read from, by which whoever reads all of them sees that none is left out. */
function readFrom(url: string, page: unknown): unknown {
  if ((page as { resourceType?: unknown } | null)?.resourceType !== 'Bundle') return page;
  const next = nextLink(page);
  return {
    ...(page as object),
    link: [
      { relation: 'self', url },
      // As it was followed.
      ...(next !== undefined && URL.canParse(next, url)
        ? [{ relation: 'next', url: new URL(next, url).href }]
        : []),
    ],
  };
}

const whyOf = (error: unknown): Phrase =>
  error instanceof PhrasedError ? error.phrases[0]! : phrase('{name}', { name: errorWords(error, english) });
