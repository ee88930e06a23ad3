import { phrase, type Phrase } from '@bifrons/language';
import type { FastifyInstance } from 'fastify';
import { Fault } from './fault.js';

/** Deeper than any format that we read: FHIR's resources stay below 20. */
const DEEPEST = 48;
export const LARGEST_BODY = 2 * 2 ** 20;

/**
 * Reads JSON bodies within limits: of depth here, of size by the route's `bodyLimit` (2 MiB unless it says otherwise). The text
 * is counted before it is parsed, so that a body of brackets costs nothing.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser(
    ['application/json', 'application/fhir+json'],
    { parseAs: 'string' },
    (request, text: string, done) => {
      if (text === '') return done(null, undefined);
      if (depthOf(text) > DEEPEST)
        return done(
          new Fault(
            400,
            'too-deep',
            phrase('The JSON is nested deeper than {depth} levels.', { depth: DEEPEST }),
          ),
        );
      return parse(request, text, (error, value) =>
        error === null ? done(null, value) : done(new Fault(400, 'malformed', malformed(error, text))),
      );
    },
  );
}

/** How deep brackets nest in a JSON text, outside its strings; stops counting past what is allowed. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 92) i++;
      else if (c === 34) inString = false;
    } else if (c === 34) inString = true;
    else if (c === 91 || c === 123) {
      if (++depth > deepest) deepest = depth;
      if (deepest > DEEPEST) return deepest;
    } else if (c === 93 || c === 125) depth--;
  }
  return deepest;
}

/** With the line and column of the parser's complaint, whose own words quote the text. */
function malformed(error: Error, text: string): Phrase {
  const at = /position (\d+)/.exec(error.message)?.[1];
  if (at === undefined) return phrase('The body is no JSON that can be read.');
  const before = text.slice(0, Number(at)).split('\n');
  return phrase('The body is no JSON that can be read: see line {line}, column {column}.', {
    line: before.length,
    column: before.at(-1)!.length + 1,
  });
}
