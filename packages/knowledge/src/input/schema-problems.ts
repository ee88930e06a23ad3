import { nearestNames } from '../nearest-names.js';
import type { z } from '../schema/zod.js';
import { problem, shown, type Problem } from './problem.js';

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
    const { description } = schema as z.ZodType;
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

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isNaN(value) ? 'not a number (NaN)' : `a number (${value})`;
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value} (${shown(value)})`;
}

const expectedNames: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  tuple: 'a list',
};

function describe(root: Schema, issue: z.core.$ZodIssue, input: unknown): Problem[] {
  const { path } = issue;
  const value = valueAt(input, path);
  const meaning = meaningAt(root, path);
  const told = (message: string, suggestion = meaning) => [problem(path, message, suggestion)];
  if (issue.code === 'unrecognized_keys') {
    const shape = (schemaAt(root, path)?._zod.def as { shape?: object } | undefined)?.shape;
    const known = Object.keys(shape ?? {});
    return issue.keys.map((key) => {
      const [near] = nearestNames(key, known);
      return problem(
        [...path, key],
        'is not a known key',
        near === undefined ? `known keys: ${known.join(', ')}` : `did you mean "${near}"?`,
      );
    });
  }
  if (value === undefined && issue.code !== 'custom') return told('is missing');
  switch (issue.code) {
    case 'invalid_type':
      return told(`must be ${expectedNames[issue.expected] ?? issue.expected}, but is ${typeName(value)}`);
    case 'too_small':
    case 'too_big': {
      const small = issue.code === 'too_small';
      const limit = small ? issue.minimum : issue.maximum;
      if (issue.origin === 'array') return told(`must have at ${small ? 'least' : 'most'} ${limit} entries`);
      if (issue.origin === 'string')
        return told(
          small && value === '' ? 'is empty' : `must have at ${small ? 'least' : 'most'} ${limit} letters`,
        );
      const bound =
        issue.inclusive === false ? (small ? 'more than' : 'less than') : small ? 'at least' : 'at most';
      return told(`is ${shown(value)}, but must be ${bound} ${limit}`);
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const [near] = typeof value === 'string' ? nearestNames(value, values) : [];
      return told(
        `is ${shown(value)}, but must be ${values.map((one) => JSON.stringify(one)).join(' or ')}`,
        near === undefined ? meaning : `did you mean "${near}"?`,
      );
    }
    case 'invalid_format':
      return told(
        issue.format === 'date'
          ? `is ${shown(value)}, not a date of the calendar as YYYY-MM-DD`
          : `is ${shown(value)}: ${issue.message}`,
      );
    case 'invalid_union': {
      const options = issue.errors.flatMap((errors) =>
        errors.flatMap((error) => (error.code === 'invalid_value' ? error.values.map(String) : [])),
      );
      return told(
        options.length > 0
          ? `is ${shown(value)}, but must be ${options.join(' or ')}`
          : `is ${shown(value)}, which is none of the allowed forms`,
      );
    }
    default:
      return told(issue.message);
  }
}

/** Every deviation of an input from a schema, one problem each, in the order of the file. */
export function schemaProblems(schema: z.ZodType, input: unknown): Problem[] {
  const result = schema.safeParse(input);
  return result.success ? [] : result.error.issues.flatMap((issue) => describe(schema, issue, input));
}

/** Drops later problems at a path that has one already: a value is wrong once. */
export function onePerPath(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => (seen.has(path) ? false : seen.add(path)));
}
