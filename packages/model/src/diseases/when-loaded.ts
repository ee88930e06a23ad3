/** Something large that is wanted for one disease alone: a page and its workers load it before they ask. */
export class WhenLoaded<T> {
  private found: { readonly value: T } | undefined;

  constructor(
    /** What it is, in words. */
    private readonly what: string,
    private readonly read: () => Promise<T>,
  ) {}

  async load(): Promise<void> {
    this.found ??= { value: await this.read() };
  }

  /** @throws Error before it has been loaded */
  get value(): T {
    if (this.found === undefined) throw new Error(`${this.what} is wanted before it has been loaded`);
    return this.found.value;
  }
}
