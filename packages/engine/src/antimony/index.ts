export * from './model.js';
export { AntimonyError, type Position } from './error.js';
export { type ParseOptions, parseAntimony } from './parse.js';
export { printAntimony, printExpr } from './print.js';
export { overlay } from './overlay.js';
export * from './whole/index.js';
