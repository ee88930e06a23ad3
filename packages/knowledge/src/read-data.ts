import type { z } from './schema/zod.js';

// Nothing is parsed before it is asked for, and everything once: start-up in a browser stays quick.

export function once<T>(compute: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** Reads the files of one part of the bundle (path below data/ → text). */
export function readerOf(texts: ReadonlyMap<string, string>): {
  readFile: <T>(path: string, schema: z.ZodType<T>) => T;
  readFolder: <T>(folder: string, schema: z.ZodType<T>) => readonly T[];
} {
  function readFile<T>(path: string, schema: z.ZodType<T>): T {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`packages/knowledge/data/${path} is missing from the bundle`);
    const result = schema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new Error(
      `packages/knowledge/data/${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}; run npm run check:knowledge`,
    );
  }
  return {
    readFile,
    readFolder: (folder, schema) =>
      [...texts.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => readFile(path, schema)),
  };
}
