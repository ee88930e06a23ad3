import { languages, loadCatalogue, type Catalogue } from '@bifrons/language';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/**
 * Cuts each catalogue by what the code and data of a build can say: what stands in the chunks that come with the page, and
 * for each chunk that is imported when needed what comes with it and is not there yet. Such a chunk waits for its messages
 * before anything of it is used (`src/kit/language/messages.ts`), so that nothing is shown without its words. A worker's texts are said
 * by the page that starts it.
 */
export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler: async function (_, bundle) {
        const wholes = await Promise.all(
          languages
            .filter((language) => language !== 'en')
            .map(async (language) => [language, await loadCatalogue(language)] as const),
        );
        const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
        const pieces = piecesOf(chunks, [
          ...new Set(wholes.flatMap(([, catalogue]) => Object.keys(catalogue))),
        ]);
        const version = createHash('sha256').update(JSON.stringify(wholes)).digest('hex').slice(0, 8);
        for (const [chunk, texts] of pieces) {
          if (texts.size === 0 && !isPage(chunk)) continue;
          const name = isPage(chunk) ? 'page' : basename(chunk.fileName, '.js');
          for (const [language, catalogue] of wholes) {
            const fileName = `assets/${name}.${language}.${version}.json`;
            this.emitFile({ type: 'asset', fileName, source: JSON.stringify(pieceOf(catalogue, texts)) });
          }
          // In a worker nobody says anything, and nobody waits.
          if (!isPage(chunk)) chunk.code += `\nawait globalThis.needMessages?.("${name}");\n`;
        }
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no index.html');
        page.source = String(page.source).replace(
          '</head>',
          `  <meta name="catalogues" content="${version}" />\n  </head>`,
        );
      },
    },
  };
}

const pieceOf = (catalogue: Catalogue, texts: ReadonlySet<string>): Catalogue =>
  Object.fromEntries(Object.entries(catalogue).filter(([text]) => texts.has(text)));

const isPage = ({ isEntry, name }: Chunk): boolean => isEntry && name === 'index';
const isWorker = ({ isEntry, name }: Chunk): boolean => isEntry && name.endsWith('worker');

/** Letters of words that are looked for as part of a text. */
const shortest = 6;

/** For the page and for each chunk that is imported when needed: the texts that it brings. */
function piecesOf(chunks: readonly Chunk[], texts: readonly string[]): ReadonlyMap<Chunk, Set<string>> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = (names: readonly string[]): Chunk[] =>
    names.map((name) => byFile.get(name)).filter((one) => one !== undefined);
  const workers = chunks.filter(isWorker);
  const startedBy = ({ code }: Chunk): Chunk[] =>
    workers.filter(({ fileName }) => code.includes(basename(fileName)));
  const reached = (start: Chunk, inWorker: boolean): ReadonlySet<Chunk> => {
    const seen = new Set([start]);
    for (const chunk of seen) {
      for (const next of found([...chunk.imports, ...(inWorker ? chunk.dynamicImports : [])])) seen.add(next);
      if (!inWorker)
        for (const worker of startedBy(chunk)) reached(worker, true).forEach((one) => seen.add(one));
    }
    return seen;
  };

  const textsOf = new Map(chunks.map((chunk) => [chunk, new Set(textsIn(chunk.code, texts))]));
  const everywhere = new Set(texts);
  for (const inChunk of textsOf.values()) inChunk.forEach((text) => everywhere.delete(text));
  // A text that is put together is said where the words before its colon stand; what is found in no chunk is of everybody.
  for (const text of everywhere) {
    const [words = ''] = text.split(': ');
    if (words.length < shortest || words === text) continue;
    for (const chunk of chunks)
      if (chunk.code.includes(words)) {
        textsOf.get(chunk)!.add(text);
        everywhere.delete(text);
      }
  }

  const imported = new Set(chunks.flatMap(({ dynamicImports }) => found(dynamicImports)));
  const starts = chunks.filter((chunk) => isPage(chunk) || imported.has(chunk));
  const comesWith = new Map(starts.map((start) => [start, reached(start, false)]));
  const says = new Map(
    starts.map((start) => [
      start,
      new Set([
        ...(isPage(start) ? everywhere : []),
        ...[...comesWith.get(start)!].flatMap((chunk) => [...textsOf.get(chunk)!]),
      ]),
    ]),
  );
  // What is there whoever asked for a chunk: a greatest fixed point, from everything down.
  const there = new Map(starts.map((start) => [start, new Set(isPage(start) ? [] : texts)]));
  for (let changed = true; changed;) {
    changed = false;
    for (const start of starts) {
      const before = new Set([...there.get(start)!, ...says.get(start)!]);
      const asked = [...comesWith.get(start)!].flatMap(({ dynamicImports }) => found(dynamicImports));
      for (const next of asked) {
        const known = there.get(next)!;
        for (const text of known) if (!before.has(text)) changed = known.delete(text) || changed;
      }
    }
  }
  return new Map(
    starts.map((start) => [
      start,
      new Set([...says.get(start)!].filter((text) => !there.get(start)!.has(text))),
    ]),
  );
}

/** The texts that stand in some code, also where they are ids, which are said as English words, or in JSON. */
function textsIn(code: string, texts: readonly string[]): ReadonlySet<string> {
  const read = unescaped(unescaped(code));
  return new Set(
    texts.filter((text) => read.includes(text) || (/^[\w ’]+$/.test(text) && read.includes(idOf(text)))),
  );
}

/** The id that is said so: nyha-class-3 is “NYHA class 3”, active-crohn-disease “active Crohn’s disease”. */
const idOf = (text: string): string =>
  text.replaceAll(' ', '-').replace('Crohn’s', 'crohn').replace('NYHA', 'nyha');

/** A literal as it is read; twice over for JSON in a literal. */
const unescaped = (code: string): string =>
  code.replace(/\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|(.))/g, (_, u?: string, x?: string, sign?: string) =>
    u !== undefined || x !== undefined
      ? String.fromCharCode(Number.parseInt((u ?? x)!, 16))
      : sign === 'n'
        ? '\n'
        : sign!,
  );
