import { phrase, type Phrase } from '@bifrons/language';
import { nearestNames } from '../nearest-names.js';
import { z } from '../schema/zod-mini.js';
import { anyOf, didYouMean, problem, shown, type Problem } from './problem.js';

type Schema = z.core.$ZodType;

/** The schema inside optional, nullable and similar wrappers. */
function unwrapped(schema: Schema): Schema {
  const definition = schema._zod.def as { type: string; innerType?: Schema };
  return definition.innerType === undefined ? schema : unwrapped(definition.innerType);
}

/** The schema that a path leads to; undefined where the schema branches or does not know the path. */
function schemaAt(root: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let schema: Schema | undefined = unwrapped(root);
  for (const key of path) {
    if (schema === undefined) return undefined;
    const definition = schema._zod.def as {
      type: string;
      shape?: Record<string, Schema>;
      element?: Schema;
      valueType?: Schema;
    };
    const next: Schema | undefined =
      definition.type === 'object'
        ? definition.shape?.[String(key)]
        : definition.type === 'array'
          ? definition.element
          : definition.type === 'record'
            ? definition.valueType
            : undefined;
    schema = next === undefined ? undefined : unwrapped(next);
  }
  return schema;
}

/** The description of a field, which tells what belongs there; the outermost wrapper's comes first. */
function meaningAt(root: Schema, path: readonly PropertyKey[]): string | undefined {
  const parent = path.length === 0 ? undefined : schemaAt(root, path.slice(0, -1));
  const shape = (parent?._zod.def as { shape?: Record<string, Schema> } | undefined)?.shape;
  let schema: Schema | undefined = shape?.[String(path.at(-1))] ?? schemaAt(root, path);
  while (schema !== undefined) {
    const description = z.globalRegistry.get(schema)?.description;
    if (description !== undefined) return description;
    schema = (schema._zod.def as { innerType?: Schema }).innerType;
  }
  return undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

function typeName(value: unknown): Phrase {
  if (value === null) return phrase('null');
  if (Array.isArray(value)) return phrase('a list');
  if (typeof value === 'number')
    return Number.isNaN(value) ? phrase('not a number (NaN)') : phrase('a number ({value})', { value });
  if (typeof value === 'object') return phrase('an object');
  return typeof value === 'boolean'
    ? phrase('true or false ({value})', { value: shown(value) })
    : phrase('a text ({value})', { value: shown(value) });
}

const expectedNames: Record<string, Phrase> = {
  string: phrase('a text in quotes'),
  number: phrase('a number'),
  int: phrase('a whole number'),
  boolean: phrase('true or false'),
  array: phrase('a list'),
  object: phrase('an object'),
  tuple: phrase('a list'),
};

const unknownKey = phrase('is not a known key');
/** Whether a problem is that of a key that does not belong there. */
export const isUnknownKey = (message: Problem['message']): boolean => message === unknownKey;

function describe(root: Schema, issue: z.core.$ZodIssue, input: unknown): Problem[] {
  const { path } = issue;
  const value = valueAt(input, path);
  const description = meaningAt(root, path);
  const meaning = description === undefined ? undefined : phrase(description);
  const told = (message: Phrase, suggestion = meaning) => [problem(path, message, suggestion)];
  if (issue.code === 'unrecognized_keys') {
    const shape = (schemaAt(root, path)?._zod.def as { shape?: object } | undefined)?.shape;
    const known = Object.keys(shape ?? {});
    return issue.keys.map((key) => {
      const [near] = nearestNames(key, known);
      return problem(
        [...path, key],
        unknownKey,
        near === undefined
          ? phrase('known keys: {names}', { names: known.join(', ') })
          : didYouMean(`"${near}"`),
      );
    });
  }
  if (value === undefined && issue.code !== 'custom') return told(phrase('is missing'));
  switch (issue.code) {
    case 'invalid_type':
      return told(
        phrase('must be {expected}, but is {found}', {
          expected: expectedNames[issue.expected] ?? issue.expected,
          found: typeName(value),
        }),
      );
    case 'too_small':
    case 'too_big': {
      const small = issue.code === 'too_small';
      const limit = small ? issue.minimum : issue.maximum;
      const n = Number(limit);
      if (issue.origin === 'array')
        return told(
          small
            ? phrase('must have at least {n, plural, one {# entry} other {# entries}}', { n })
            : phrase('must have at most {n, plural, one {# entry} other {# entries}}', { n }),
        );
      if (issue.origin === 'string')
        return told(
          small && value === ''
            ? phrase('is empty')
            : small
              ? phrase('must have at least {n, plural, one {# letter} other {# letters}}', { n })
              : phrase('must have at most {n, plural, one {# letter} other {# letters}}', { n }),
        );
      const found = { value: shown(value), limit: String(limit) };
      if (issue.inclusive === false)
        return told(
          small
            ? phrase('is {value}, but must be more than {limit}', found)
            : phrase('is {value}, but must be less than {limit}', found),
        );
      return told(
        small
          ? phrase('is {value}, but must be at least {limit}', found)
          : phrase('is {value}, but must be at most {limit}', found),
      );
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const [near] = typeof value === 'string' ? nearestNames(value, values) : [];
      return told(
        phrase('is {value}, but must be {allowed}', {
          value: shown(value),
          allowed: anyOf(values.map((one) => JSON.stringify(one))),
        }),
        near === undefined ? meaning : didYouMean(`"${near}"`),
      );
    }
    case 'invalid_format':
      return told(
        issue.format === 'date'
          ? phrase('is {value}, not a date of the calendar as YYYY-MM-DD', { value: shown(value) })
          : phrase('is {value}: {reason}', { value: shown(value), reason: phrase(issue.message) }),
      );
    case 'invalid_union': {
      const options = issue.errors.flatMap((errors) =>
        errors.flatMap((error) => (error.code === 'invalid_value' ? error.values.map(String) : [])),
      );
      return told(
        options.length > 0
          ? phrase('is {value}, but must be {allowed}', { value: shown(value), allowed: anyOf(options) })
          : phrase('is {value}, which is none of the allowed forms', { value: shown(value) }),
      );
    }
    default:
      return told(phrase(issue.message));
  }
}

/** An input held against a schema: what it reads as, or every deviation, one problem each, in the order of the file. */
export function readBySchema<S extends Schema>(
  schema: S,
  input: unknown,
): { readonly value?: z.core.output<S>; readonly problems: Problem[] } {
  const result = z.safeParse(schema, input);
  return result.success
    ? { value: result.data, problems: [] }
    : { problems: result.error.issues.flatMap((issue) => describe(schema, issue, input)) };
}

/** Every deviation of an input from a schema. */
export const schemaProblems = (schema: Schema, input: unknown): Problem[] =>
  readBySchema(schema, input).problems;

/** Drops later problems at a path that has one already: a value is wrong once. */
export function onePerPath(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => (seen.has(path) ? false : seen.add(path)));
}
