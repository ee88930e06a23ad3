/** A package.json, as far as it is read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly bin?: object;
  readonly engines?: object;
  /** By entry; a text is a folder of plain files. */
  readonly exports?: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
export const root: string;
export function npm(args: readonly string[], options?: object): void;
export function packAll(folder: string): void;
export function published(): readonly { readonly folder: string; readonly manifest: Manifest }[];
