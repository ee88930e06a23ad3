import { buildWeb } from '../../../scripts/workspace.mjs';

/** Before the first test that opens a page: the pages are built, unless nothing has changed since they were. */
export function setup() {
  buildWeb();
}
