import { languages, loadCatalogue, type Catalogue } from '@bifrons/language';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { messageKey } from './src/kit/language/message-key.ts';
import { asRead, TextFinder } from './texts-standing.ts';

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
        const texts = [...new Set(wholes.flatMap(([, catalogue]) => Object.keys(catalogue)))];
        refuseOneKeyForTwo(texts);
        const pieces = piecesOf(chunks, texts);
        const version = createHash('sha256')
          .update(JSON.stringify([wholes, [...pieces].map(([{ fileName }, said]) => [fileName, ...said])]))
          .digest('hex')
          .slice(0, 8);
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

/** The keys in one string and the messages beside them, which gzip makes smaller than pairs (`src/kit/language/messages.ts` reads it). */
function pieceOf(
  catalogue: Catalogue,
  texts: ReadonlySet<string>,
): readonly [keys: string, ...messages: string[]] {
  const some = Object.entries(catalogue).filter(([text]) => texts.has(text));
  return [some.map(([text]) => messageKey(text)).join(''), ...some.map(([, message]) => message)];
}

function refuseOneKeyForTwo(texts: readonly string[]): void {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    const other = byKey.get(messageKey(text));
    if (other !== undefined)
      throw new Error(`“${text}” and “${other}” have one key (message-key.ts): change a word of either`);
    byKey.set(messageKey(text), text);
  }
}

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

  const finder = new TextFinder(texts.flatMap((text) => spellings(text).map((one) => [one, text] as const)));
  const readOf = new Map(chunks.map((chunk) => [chunk, asRead(chunk.code)]));
  const textsOf = new Map(chunks.map((chunk) => [chunk, finder.in(readOf.get(chunk)!)]));
  const everywhere = new Set(texts);
  for (const inChunk of textsOf.values()) inChunk.forEach((text) => everywhere.delete(text));
  // A text that is put together is said where the words before its colon stand.
  const begun = new TextFinder(
    [...everywhere].flatMap((text) => {
      const [words = ''] = text.split(': ');
      return words.length < shortest || words === text ? [] : [[words, text] as const];
    }),
  );
  for (const [chunk, read] of readOf)
    for (const text of begun.in(read)) {
      textsOf.get(chunk)!.add(text);
      everywhere.delete(text);
    }
  // The page repeats what its server says; what another program alone says, or a part of a package that no chunk has, it does not say.
  // What is put together of words that stand apart may be said by everybody.
  const others = new TextFinder([...everywhere].map((text) => [text, text] as const));
  const repeating = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(REPEATS_SERVER)));
  for (const [folders, chunksThatSay] of [
    [SERVER, repeating],
    [ROOMS, []],
  ] as const)
    for (const text of others.in(sourcesIn(folders))) {
      if (everywhere.delete(text)) for (const chunk of chunksThatSay) textsOf.get(chunk)!.add(text);
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

/** What of the sources repeats words of the server. */
const REPEATS_SERVER = 'subject/record/problem-words.ts';
const SERVER = ['apps/server', 'packages/record'];
const ROOMS = ['apps/cli', 'packages'];

/** The sources in some folders of the repository, with literals over several lines put together. */
function sourcesIn(folders: readonly string[]): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(
          (path) =>
            /(^|\/)src\/.*\.ts$/.test(path) &&
            !/node_modules|catalogues\/|\.(test|fixture|generated)\.ts$/.test(path),
        )
        .map((path) => asRead(readFileSync(join(root, folder, path), 'utf8').replace(/'\s*\+\s*'/g, ''))),
    )
    .join('\n');
}

/** How a text stands in code: as it is, or as an id, which is said as English words. */
const spellings = (text: string): string[] => (/^[\w ’]+$/.test(text) ? [text, idOf(text)] : [text]);

/** The id that is said so: nyha-class-3 is “NYHA class 3”, active-crohn-disease “active Crohn’s disease”. */
const idOf = (text: string): string =>
  text.replaceAll(' ', '-').replace('Crohn’s', 'crohn').replace('NYHA', 'nyha');
