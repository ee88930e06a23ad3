import { readJsonText, type Problem, type Reading } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { at, isFields, listAt, textAt, type Fields } from './fields.js';

/** What is read at most: a text in bytes, resources, and objects within objects. */
export const fhirLimits = { bytes: 50 * 1024 * 1024, resources: 20_000, depth: 60 } as const;

/** A resource and where it stands. */
export interface Placed {
  readonly resource: Fields;
  readonly place: string;
  readonly fullUrl?: string;
}

export interface Resources {
  readonly found: readonly Placed[];
  readonly incomplete: readonly Phrase[];
}

const failed = (message: Phrase, suggestion: Phrase, path = '$'): Reading<never> => ({
  ok: false,
  problems: [{ path, message, suggestion } satisfies Problem],
});

/**
 * The resources of an input: a Bundle of any type, one resource, or a list of those (pages, resources); as text or as a
 * value. Nothing that it points to is fetched.
 */
export function readResources(input: unknown): Reading<Resources> {
  const reading: Reading<unknown> =
    typeof input === 'string'
      ? readJsonText(input, {
          bytes: fhirLimits.bytes,
          suggestion: phrase('ask the server for fewer kinds of resources, or for one person'),
        })
      : { ok: true, value: input };
  if (!reading.ok) return reading;
  const { value } = reading;
  const pages = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const found: Placed[] = [];
  const incomplete: Phrase[] = [];
  const urls = new Set(pages.map(ownUrl).filter((url) => url !== undefined));
  for (const [index, page] of pages.entries()) {
    const path = Array.isArray(value) ? `$[${index}]` : '$';
    if (!isFields(page) || textAt(page, 'resourceType') === undefined)
      return failed(
        phrase('is no FHIR resource: it has no "resourceType"'),
        phrase('give a Bundle of FHIR R4, one of its resources, or a list of them'),
        path,
      );
    if (page['resourceType'] !== 'Bundle') {
      found.push({ resource: page, place: path });
      continue;
    }
    if (page['entry'] !== undefined && !Array.isArray(page['entry']))
      return failed(
        phrase('is not a list'),
        phrase('"entry" of a Bundle is a list of objects, each with a "resource"'),
        `${path}.entry`,
      );
    const entries = (page['entry'] as readonly unknown[] | undefined) ?? [];
    if (found.length + entries.length > fhirLimits.resources) return tooMany(found.length + entries.length);
    for (const [k, entry] of entries.entries()) {
      const resource = at(entry, 'resource');
      if (textAt(resource, 'resourceType') === undefined) continue;
      const fullUrl = textAt(entry, 'fullUrl');
      found.push({
        resource,
        place: `${path}.entry[${k}].resource`,
        ...(fullUrl === undefined ? {} : { fullUrl }),
      });
    }
    const next = listAt(page, 'link').find(({ relation }) => relation === 'next');
    const url = textAt(next, 'url');
    if (url !== undefined && !urls.has(url))
      incomplete.push(
        phrase('page {page} names a next page, which was not given: there may be more than what is shown', {
          page: index + 1,
        }),
      );
  }
  if (found.length > fhirLimits.resources) return tooMany(found.length);
  if (isTooDeep(value))
    return failed(
      phrase('is nested deeper than {depth} levels', { depth: fhirLimits.depth }),
      phrase('FHIR needs far fewer: look at what wrote the file'),
    );
  return { ok: true, value: { found, incomplete } };
}

const tooMany = (count: number): Reading<never> =>
  failed(
    phrase('holds {count, number} resources; {most, number} are read at most', {
      count,
      most: fhirLimits.resources,
    }),
    phrase('ask the server for fewer kinds of resources, or for one person'),
  );

const ownUrl = (page: unknown): string | undefined =>
  textAt(
    listAt(page, 'link').find(({ relation }) => relation === 'self'),
    'url',
  );

/** Looks level by level, so that no depth ends the stack; a value that holds itself is too deep. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= fhirLimits.depth; depth += 1) {
    const next: unknown[] = [];
    for (const one of level)
      if (typeof one === 'object' && one !== null)
        for (const inner of Object.values(one)) if (typeof inner === 'object') next.push(inner);
    if (next.length === 0) return false;
    // More objects than any input within the limits has: it holds itself in several places.
    if (next.length > 5_000_000) return true;
    level = next;
  }
  return true;
}
