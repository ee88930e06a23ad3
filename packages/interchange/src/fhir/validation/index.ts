export { validateBundle, validateResource, type Fault } from './validate.js';
