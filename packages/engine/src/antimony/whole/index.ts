export { type ReadNetworkOptions, readNetwork } from './read.js';
export { printNetwork } from './print.js';
