import { FolderInUse } from '@bifrons/record';
import { ServeRefused } from './serve.js';

export { serve, type RunningServer, type ServeOptions } from './serve.js';

/** Whether a server did not start because of how it was asked for: its message says what to do. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ServeRefused ||
  error instanceof FolderInUse ||
  (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
