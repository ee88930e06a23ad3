import { languages, loadCatalogue, speaker, type Language, type Say } from '@bifrons/language';
import { KEY_LENGTH, messageKey } from './message-key.ts';

// A build cuts the catalogues by its chunks (`catalogues.ts` beside `vite.config.ts`), and each chunk that is imported when needed
// waits for its messages here. While developing there are no such pieces, and a catalogue is loaded whole.

declare global {
  /** Settles when all that a chunk can say is there in the languages of this visit. */
  var needMessages: ((chunk: string) => Promise<void>) | undefined;
}

/** The chunks of this visit, the page first. */
const needed = new Set(['page']);
/** The languages chosen in this visit, each with the messages that are there by their keys. */
const spoken = new Map<Language, { readonly messages: Map<string, string>; readonly say: Say }>();
const loading = new Map<string, Promise<void>>();

globalThis.needMessages = async (chunk) => {
  needed.add(chunk);
  await Promise.all([...spoken.keys()].map((language) => load(language, chunk)));
};

/** The speaker of a language, with the messages of all that has been loaded and of what will be. */
export async function speakerOf(language: Language): Promise<Say> {
  let found = spoken.get(language);
  if (found === undefined) {
    const messages = new Map<string, string>();
    const catalogue = new Proxy({}, { get: (_, text) => messages.get(messageKey(String(text))) });
    spoken.set(language, (found = { messages, say: speaker(language, catalogue) }));
  }
  await Promise.all([...needed].map((chunk) => load(language, chunk)));
  return found.say;
}

function load(language: Language, chunk: string): Promise<void> {
  const key = `${language} ${chunk}`;
  let load = loading.get(key);
  if (load === undefined) {
    load = piece(language, chunk).then((piece) => {
      const { messages } = spoken.get(language)!;
      for (const [key, message] of piece) messages.set(key, message);
    });
    // Asked for again after a failure.
    load.catch(() => loading.delete(key));
    loading.set(key, load);
  }
  return load;
}

async function piece(
  language: Language,
  chunk: string,
): Promise<Iterable<readonly [key: string, message: string]>> {
  if (language === languages[0]) return [];
  if (import.meta.env.DEV)
    return Object.entries(await loadCatalogue(language)).map(([text, message]) => [
      messageKey(text),
      message,
    ]);
  const version = document.querySelector('meta[name="catalogues"]')?.getAttribute('content');
  const response = await fetch(`./assets/${chunk}.${language}.${version}.json`);
  if (!response.ok) throw new Error(`the messages of ${chunk} did not load: ${response.status}`);
  const [keys = '', ...messages] = (await response.json()) as string[];
  return messages.map((message, k) => [keys.slice(k * KEY_LENGTH, (k + 1) * KEY_LENGTH), message]);
}
