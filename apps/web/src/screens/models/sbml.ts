// What reads and writes SBML is loaded when a file is.
export { readSbml, writeSbml } from '@bifrons/interchange';
