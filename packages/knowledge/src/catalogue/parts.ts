import { parsed } from '../read-data.js';

type Loaders = Readonly<Record<string, () => Promise<{ readonly texts: readonly string[] }>>>;

/**
 * A topic in parts, of a disease or of a region. A page needs few of them and loads those before it asks; in Node all are
 * there from the start (`node.ts`). A part that is not there yet is an error, because it must not pass for one that says nothing.
 */
export class Parts<T> {
  private readonly there = new Map<string, readonly T[]>();
  private readonly asked = new Map<string, Promise<void>>();
  private provided: (() => readonly T[]) | undefined;

  constructor(
    /** What the files are, in words. */
    private readonly topic: string,
    private readonly loaders: Loaders,
    private readonly keyOf: (file: T) => string,
  ) {}

  /** Loads a part, if there is one of this key; once, with the same promise for whoever asks. */
  load(key: string): Promise<void> {
    const before = this.asked.get(key);
    if (before !== undefined) return before;
    const loading = this.read(key);
    this.asked.set(key, loading);
    // What failed may be asked for again.
    loading.catch(() => this.asked.delete(key));
    return loading;
  }

  /** The files of a part; none where there is no such part. @throws Error for one that has not been loaded */
  of(key: string): readonly T[] {
    const found = this.there.get(key);
    if (found !== undefined) return found;
    if (!Object.hasOwn(this.loaders, key)) return [];
    if (this.provided === undefined)
      throw new Error(`the ${this.topic} of "${key}" is wanted before it has been loaded`);
    const files = this.provided().filter((file) => this.keyOf(file) === key);
    this.there.set(key, files);
    return files;
  }

  /** Whether a part can be asked for. */
  has(key: string): boolean {
    return this.there.has(key) || this.provided !== undefined;
  }

  /** For an entry that has them all. */
  provide(all: () => readonly T[]): void {
    this.provided = all;
  }

  private async read(key: string): Promise<void> {
    if (this.provided !== undefined || !Object.hasOwn(this.loaders, key)) return;
    this.there.set(key, parsed<T>((await this.loaders[key]!()).texts));
  }
}
