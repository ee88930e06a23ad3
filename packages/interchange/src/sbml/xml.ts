import { SaxesParser } from 'saxes';

/** The namespace of MathML. */
export const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

/** What is wrong in an SBML file, where, and what would be right. */
export class SbmlError extends Error {
  override readonly name = 'SbmlError';
  readonly file: string | undefined;
  /** Both count from 1; 0 where the fault has no place. */
  readonly line: number;
  readonly column: number;
  /** The name of the element at fault. */
  readonly element: string | undefined;

  constructor(
    message: string,
    at: { file?: string | undefined; line?: number; column?: number; name?: string },
  ) {
    const { file, line = 0, column = 0, name } = at;
    const place = line === 0 ? undefined : `${line}:${column}`;
    const prefix = [file, place].filter((part) => part !== undefined).join(':');
    const element = name === undefined ? '' : `<${name}>: `;
    super(`${prefix === '' ? '' : `${prefix}: `}${element}${message}`);
    this.file = file;
    this.line = line;
    this.column = column;
    this.element = name;
  }
}

/** An element of an XML file, without comments and instructions. */
export class XmlElement {
  /** Elements and texts as they follow each other. */
  readonly content: (XmlElement | string)[] = [];
  /** Attributes without a namespace by name, others by `{namespace}name`. */
  readonly attributes = new Map<string, string>();

  constructor(
    readonly uri: string,
    readonly name: string,
    readonly place: { readonly file: string | undefined; readonly line: number; readonly column: number },
  ) {}

  get children(): readonly XmlElement[] {
    return this.content.filter((one): one is XmlElement => typeof one !== 'string');
  }

  /** All text inside, of nested elements too. */
  get text(): string {
    return this.content.map((one) => (typeof one === 'string' ? one : one.text)).join('');
  }

  /** The first child of this name in the namespace of this element, or in another. */
  child(name: string, uri: string = this.uri): XmlElement | undefined {
    return this.children.find((one) => one.name === name && one.uri === uri);
  }

  /** The members of a list of this element: `list('listOfSpecies')`. */
  list(name: string, uri: string = this.uri): readonly XmlElement[] {
    return this.children
      .filter((one) => one.name === name && one.uri === uri)
      .flatMap((one) =>
        one.children.filter((member) => member.name !== 'notes' && member.name !== 'annotation'),
      );
  }

  /** A copy with copies of all that is inside. */
  copy(): XmlElement {
    const copy = new XmlElement(this.uri, this.name, this.place);
    for (const [name, value] of this.attributes) copy.attributes.set(name, value);
    for (const one of this.content) copy.content.push(typeof one === 'string' ? one : one.copy());
    return copy;
  }

  /** The error that says what is wrong with this element. */
  error(message: string): SbmlError {
    return new SbmlError(message, { ...this.place, name: this.name });
  }
}

const maxCharacters = 100_000_000;
const maxDepth = 1_000;

/**
 * Reads a text as XML 1.0 with namespaces. A document type declaration is refused, and so no entity but the five
 * of XML can be in the text.
 *
 * @throws SbmlError if it is not well formed, over 100 million characters long or 1,000 levels deep.
 */
export function readXml(text: string, file?: string): XmlElement {
  if (text.length > maxCharacters)
    throw new SbmlError(
      `The file has over ${maxCharacters / 1e6} million characters, more than is read here.`,
      {
        file,
      },
    );
  const parser = new SaxesParser({ xmlns: true });
  const here = (): { file: string | undefined; line: number; column: number } => ({
    file,
    line: parser.line,
    column: parser.columnIndex + 1,
  });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let start = here();
  parser.on('error', (error) => {
    const why = error.message.replace(/^(undefined:)?\d+:\d+: /, '').replace(/\.$/, '');
    throw new SbmlError(`The file is not well-formed XML: ${why}. Mend it or export it again.`, here());
  });
  parser.on('doctype', () => {
    throw new SbmlError('A document type declaration (<!DOCTYPE ...>) is not read. Remove it.', here());
  });
  parser.on('opentagstart', ({ name }) => {
    const { line, column } = here();
    start = { file, line, column: Math.max(1, column - name.length - 2) };
  });
  parser.on('opentag', (tag) => {
    const element = new XmlElement(tag.uri, tag.local, start);
    for (const { uri, local, value } of Object.values(tag.attributes))
      element.attributes.set(uri === '' ? local : `{${uri}}${local}`, value);
    open.at(-1)?.content.push(element);
    root ??= element;
    open.push(element);
    if (open.length > maxDepth) throw element.error(`The file is over ${maxDepth} levels deep.`);
  });
  parser.on('text', (part) => {
    open.at(-1)?.content.push(part);
  });
  parser.on('cdata', (part) => {
    open.at(-1)?.content.push(part);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  if (root === undefined) throw new SbmlError('The file is empty.', { file });
  return root;
}
