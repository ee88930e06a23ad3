export { type ReadSbmlOptions, readSbml } from './read.js';
export { SbmlError } from './xml.js';
export { writeSbml } from './write.js';
