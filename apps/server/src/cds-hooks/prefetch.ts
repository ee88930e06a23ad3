import { nextPage, withoutSlash } from '../fhir/address.js';
import type { AllowedFetch } from '../http/allowed-address.js';

/** Pages of one search that are followed. */
const MOST_PAGES = 5;

/**
 * A call whose missing prefetch was asked of its FHIR server, page by page, all at once. What cannot be had stays missing: the
 * cards then say what they do not know, or that nothing can be said.
 *
 * @param missing the queries of what was not sent
 * @param fetchThere reaches the FHIR server of the call and nothing else, until the cards are due
 */
export async function fillPrefetch(
  body: unknown,
  missing: (call: {
    context: { patientId: string };
    prefetch?: Record<string, unknown>;
  }) => Readonly<Record<string, string>>,
  fetchThere: AllowedFetch,
): Promise<unknown> {
  if (!isFields(body)) return body;
  const { fhirServer, fhirAuthorization, context, prefetch } = body;
  const token = isFields(fhirAuthorization) ? fhirAuthorization['access_token'] : undefined;
  const person = isFields(context) ? context['patientId'] : undefined;
  if (typeof fhirServer !== 'string' || typeof token !== 'string' || typeof person !== 'string') return body;
  const given = isFields(prefetch) ? prefetch : {};
  const base = withoutSlash(fhirServer);
  const found = await Promise.all(
    Object.entries(missing({ context: { patientId: person }, prefetch: given })).map(async ([key, query]) => {
      const read = await search(`${base}/${query}`, token, fetchThere);
      return [key, read] as const;
    }),
  );
  return {
    ...body,
    prefetch: { ...given, ...Object.fromEntries(found.filter(([, read]) => read !== undefined)) },
  };
}

/** A resource, or the bundle of a search with the entries of all its pages; where it ends early, its link `next` says so. */
async function search(address: string, token: string, fetchThere: AllowedFetch): Promise<unknown> {
  const headers = { accept: 'application/fhir+json', authorization: `Bearer ${token}` };
  let whole: Record<string, unknown> | undefined;
  try {
    for (let page = 0, next: string | undefined = address; next !== undefined && page < MOST_PAGES; page++) {
      const answer: Response = await fetchThere(next, { headers });
      if (!answer.ok) return whole;
      const read: unknown = await answer.json();
      if (!isFields(read) || !Array.isArray(read['entry'])) return whole ?? read;
      const entries: unknown[] = Array.isArray(whole?.['entry']) ? whole['entry'] : [];
      whole = { ...read, entry: [...entries, ...(read['entry'] as unknown[])] };
      next = nextPage(read, next);
    }
  } catch {
    // Too late, or led elsewhere: what came until then counts.
  }
  return whole;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
