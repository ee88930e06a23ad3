/** What the braces of a message are filled with when it is formatted. */
export type Filled = Readonly<Record<string, string | number>>;

/** A piece of a parsed message: text as it is, the number of the plural around it (`#`), or what stands in braces. */
type Part =
  | string
  | { readonly kind: 'pound' }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'number'; readonly name: string }
  | { readonly kind: 'plural'; readonly name: string; readonly cases: ReadonlyMap<string, Parts> }
  | { readonly kind: 'select'; readonly name: string; readonly cases: ReadonlyMap<string, Parts> };
type Parts = readonly Part[];

const SPACE = /\s*/y;
const NAME = /[^\s{},#']+/y;

/**
 * Reads an ICU message, of which we say this much: `{name}`, `{name, number}`, `{name, plural, =0 {…} one {…} other {# …}}`,
 * `{name, select, one {…} other {…}}`, and quotes around braces that are meant as such (`'{'`; `''` is an apostrophe).
 * Number skeletons, dates, offsets and ordinals are not read: `intl-messageformat` reads them, and most of its 9 kB (gzip) on
 * every first visit were for them. A test holds the two against each other.
 *
 * @throws SyntaxError for what it cannot read, with the place in the message
 */
export function parseMessage(message: string): Parts {
  let at = 0;
  const refuse = (wanted: string): never => {
    throw new SyntaxError(`“${message}”, at letter ${at + 1}: ${wanted}`);
  };
  const matched = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(message) ?? [];
    at += found.length;
    return found;
  };
  const isNext = (sign: string): boolean => {
    matched(SPACE);
    const next = message.startsWith(sign, at);
    if (next) at += sign.length;
    return next;
  };
  const need = (sign: string): void => {
    if (!isNext(sign)) refuse(`“${sign}” is missing`);
  };
  const name = (what: string): string => {
    matched(SPACE);
    return matched(NAME) || refuse(`${what} is missing`);
  };

  const parts = (inPlural: boolean, nested: boolean): Parts => {
    const found: Part[] = [];
    let text = '';
    const ended = (): void => {
      if (text !== '') found.push(text);
      text = '';
    };
    for (; at < message.length;) {
      const sign = message[at]!;
      if (sign === '}' && nested) break;
      if (sign === '}') refuse('“{” is missing before');
      at += 1;
      if (sign === "'") text += quoted(inPlural);
      else if (sign === '#' && inPlural) {
        ended();
        found.push({ kind: 'pound' });
      } else if (sign === '{') {
        ended();
        found.push(braced());
      } else text += sign;
    }
    ended();
    return found;
  };
  /** What an apostrophe stands for; it has been passed. */
  const quoted = (inPlural: boolean): string => {
    if (message[at] === "'") {
      at += 1;
      return "'";
    }
    if (!/[{}<>]/.test(message[at] ?? '') && !(inPlural && message[at] === '#')) return "'";
    let text = '';
    while (at < message.length) {
      if (message[at] === "'" && message[at + 1] !== "'") {
        at += 1;
        break;
      }
      if (message[at] === "'") at += 1;
      text += message[at];
      at += 1;
    }
    return text;
  };
  const braced = (): Part => {
    const variable = name('a name');
    if (isNext('}')) return { kind: 'value', name: variable };
    need(',');
    const kind = name('number, plural or select');
    if (kind === 'number') {
      need('}');
      return { kind, name: variable };
    }
    if (kind !== 'plural' && kind !== 'select')
      return refuse(`“${kind}” is neither number, plural nor select`);
    need(',');
    const cases = new Map<string, Parts>();
    while (!isNext('}')) {
      const which = name('a case');
      need('{');
      cases.set(which, parts(kind === 'plural', true));
      need('}');
    }
    if (!cases.has('other')) refuse('the case “other” is missing');
    return { kind, name: variable, cases };
  };
  return parts(false, false);
}

/**
 * A parsed message in words, its plurals and numbers as the language (a BCP 47 tag) has them.
 *
 * @throws RangeError where a value is missing, or is no number where one is counted
 */
export function formatMessage(parts: Parts, language: string, values: Filled): string {
  const { number, plural } = formatsOf(language);
  const written = (some: Parts, counted: number): string =>
    some
      .map((part): string => {
        if (typeof part === 'string') return part;
        if (part.kind === 'pound') return number.format(counted);
        const value = values[part.name];
        if (value === undefined) throw new RangeError(`“${part.name}” has no value`);
        if (part.kind === 'value') return String(value);
        if (part.kind === 'select')
          return written(part.cases.get(String(value)) ?? part.cases.get('other')!, counted);
        const count = Number(value);
        if (part.kind === 'number') return number.format(count);
        return written(
          part.cases.get(`=${count}`) ?? part.cases.get(plural.select(count)) ?? part.cases.get('other')!,
          count,
        );
      })
      .join('');
  return written(parts, Number.NaN);
}

interface Formats {
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}
// Making a format takes far longer than using it.
const formats = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  let found = formats.get(language);
  if (found === undefined) {
    found = { number: new Intl.NumberFormat(language), plural: new Intl.PluralRules(language) };
    formats.set(language, found);
  }
  return found;
}
