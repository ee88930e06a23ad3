import { phrase, PhrasedError } from '@bifrons/language';

/** Addresses of FHIR servers are written with and without a slash at their end, and mean the same. */
export const withoutSlash = (address: string): string => address.replace(/\/$/, '');

export const isSameAddress = (one: string, other: string): boolean =>
  withoutSlash(one) === withoutSlash(other);

/** The link `next` of a page, as it was written; undefined after the last page. */
export function nextLink(page: unknown): string | undefined {
  const links = (page as { link?: unknown } | null)?.link;
  if (!Array.isArray(links)) return undefined;
  const url = (links as ({ relation?: unknown; url?: unknown } | null)[]).find(
    (link) => link?.relation === 'next',
  )?.url;
  return typeof url === 'string' ? url : undefined;
}

/**
 * The address of the page that follows one of a search (FHIR R4, "Paging"): its link `next`, which may be relative.
 * @param from the address of this page
 * @returns undefined after the last page
 * @throws PhrasedError when it is no address, or at another server: a token goes to the one that was allowed
 */
export function nextPage(page: unknown, from: string): string | undefined {
  const url = nextLink(page);
  if (url === undefined) return undefined;
  if (!URL.canParse(url, from))
    throw new PhrasedError(phrase('has a next page whose address cannot be read'));
  const next = new URL(url, from);
  if (next.origin !== new URL(from).origin)
    throw new PhrasedError(
      phrase('has a next page at another address ({origin}), which was not followed', {
        origin: next.origin,
      }),
    );
  return next.href;
}
