import type { Access } from './launch.js';
import { READ_TYPES, type ReadType } from './scopes.js';

/** Why something of a person was not read: no right to it, a refusal, more than is read, an answer that is none. */
export const MISSING_BECAUSE = ['not-granted', 'refused', 'cut-short', 'unreadable'] as const;

/** A type of resource that was not read, or not to its end. */
export interface Missing {
  readonly type: ReadType;
  /** For programs. */
  readonly because: (typeof MISSING_BECAUSE)[number];
  /** In words. */
  readonly why: string;
}

/** What was read of a person: whole answers, and what could not be read. */
export interface PersonRead {
  /** Who it is about, as references name them: `Patient/12`. */
  readonly person: string;
  /** Bundles, each with the address that it was read from as its link `self`, and the Patient resource. */
  readonly pages: readonly unknown[];
  readonly missing: readonly Missing[];
}

class NotRead extends Error {
  constructor(
    readonly because: Missing['because'],
    message: string,
  ) {
    super(message);
  }
}

const MOST_PAGES = 40;
const MOST_BYTES = 50 * 2 ** 20;

/**
 * Reads all that an import can use, page by page. A type that is refused or was not granted is named, and the others are read
 * all the same. Further pages are followed only at the server that was allowed.
 */
export async function readPerson(access: Access, fetchThere: typeof fetch): Promise<PersonRead> {
  const base = access.server.url.replace(/\/$/, '');
  const pages: unknown[] = [];
  const missing: Missing[] = access.missing.map((type) => ({
    type,
    because: 'not-granted',
    why: 'was asked for and not granted',
  }));
  let bytes = 0;
  const get = async (address: string): Promise<unknown> => {
    const answer = await fetchThere(address, {
      headers: { accept: 'application/fhir+json', authorization: `Bearer ${access.token}` },
    });
    if (!answer.ok) throw new NotRead('refused', `was answered with status ${answer.status}`);
    const text = await answer.text();
    bytes += text.length;
    if (bytes > MOST_BYTES) throw new NotRead('cut-short', 'is more than 50 MB');
    return JSON.parse(text) as unknown;
  };
  for (const type of READ_TYPES) {
    if (access.missing.includes(type)) continue;
    const id = encodeURIComponent(access.person);
    let next: string | null =
      type === 'Patient' ? `${base}/Patient/${id}` : `${base}/${type}?patient=${id}&_count=200`;
    try {
      for (let page = 0; next !== null; page++) {
        if (page === MOST_PAGES)
          throw new NotRead('cut-short', `has more than ${MOST_PAGES} pages; the rest was not read`);
        const read = await get(new URL(next, `${base}/`).href);
        pages.push(readFrom(next, read));
        next = nextPage(read, base);
      }
    } catch (error) {
      missing.push({
        type,
        because: error instanceof NotRead ? error.because : 'unreadable',
        why: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return { person: `Patient/${access.person}`, pages, missing };
}

const linksOf = (page: unknown): { relation?: string; url?: string }[] => {
  const link = (page as { link?: unknown } | null)?.link;
  return Array.isArray(link) ? (link as { relation?: string; url?: string }[]) : [];
};

/** A page with the address that it was read from, by which whoever reads all of them sees that none is left out. */
const readFrom = (url: string, page: unknown): unknown =>
  (page as { resourceType?: unknown } | null)?.resourceType === 'Bundle'
    ? {
        ...(page as object),
        link: [{ relation: 'self', url }, ...linksOf(page).filter(({ relation }) => relation !== 'self')],
      }
    : page;

/** The address of the page after this one as it is given, which must be the same server's. */
function nextPage(page: unknown, base: string): string | null {
  const url = linksOf(page).find(({ relation }) => relation === 'next')?.url;
  if (url === undefined) return null;
  const { origin } = new URL(url, `${base}/`);
  if (origin !== new URL(base).origin)
    throw new NotRead('cut-short', `has a next page at another address (${origin}), which was not followed`);
  return url;
}
