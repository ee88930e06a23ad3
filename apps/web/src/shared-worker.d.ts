declare module '*?shared-worker' {
  /** Where the worker's code is served from. */
  export const address: string;
}
