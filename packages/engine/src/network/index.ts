export * from './network.js';
export { type Course, type CourseOptions, courseOf } from './course.js';
export { type CourseFailure, courseInWasm } from './course-in-wasm.js';
export { type NetworkEquations, equationsOf } from './equations.js';
export { NetworkError } from './error.js';
export { modelAsNetwork } from './from-model.js';
export { withValues } from './with-values.js';
