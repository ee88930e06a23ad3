import { z } from './zod.js';

/** The cytokine signals that the model distinguishes (DESIGN §3). */
export const signalIdSchema = z.enum([
  'ifn-gamma',
  'ifn-alpha',
  'gamma-chain',
  'il-4-type1',
  'il-4-13-type2',
  'il-31',
  'il-6',
  'il-10',
  'il-12',
  'il-23',
  'il-22',
  'tslp',
  'gm-csf',
  'epo',
  'tpo',
  'g-csf',
]);
export type SignalId = z.infer<typeof signalIdSchema>;
/** The same list as a value, in the order in which pictures and tables show the signals. */
export const signalIds: readonly SignalId[] = signalIdSchema.options;

export const jakSchema = z.enum(['JAK1', 'JAK2', 'JAK3', 'TYK2']);
export type Jak = z.infer<typeof jakSchema>;

export const statSchema = z.enum(['STAT1', 'STAT2', 'STAT3', 'STAT4', 'STAT5', 'STAT6']);
export type Stat = z.infer<typeof statSchema>;
