const words: ReadonlySet<string> = new Set(
  (
    'after at compartment const constraint delete DNA end event ext formula function gene has import in is ' +
    'maximize minimize model module operator reaction species substanceOnly unit var'
  ).split(' '),
);

/** Whether libantimony 2.13 reserves a word. It does so in this case only: texts that it writes have ids as `In`. */
export const isReservedWord = (word: string): boolean => words.has(word);
