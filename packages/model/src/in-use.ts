/** Of this package, as results name it. */
export const version = '0.1.0';
