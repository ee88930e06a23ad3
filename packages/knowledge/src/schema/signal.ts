import { z } from './zod.js';

/** The cytokine signals of the JAKs that the model distinguishes (DESIGN §3). */
export const jakSignalIdSchema = z.enum([
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
/** Id of a signal that passes a JAK. */
export type JakSignalId = z.infer<typeof jakSignalIdSchema>;
/** The same list as a value, in the order in which pictures and tables show the signals. */
export const jakSignalIds: readonly JakSignalId[] = jakSignalIdSchema.options;

/** Signals outside the JAKs (DESIGN §3.3): an antibody alone reaches them, and no JAK inhibitor has a potency there. */
export const outsideSignalIdSchema = z.enum(['il-17', 'tnf']);
/** Id of a signal that passes no JAK. */
export type OutsideSignalId = z.infer<typeof outsideSignalIdSchema>;
export const outsideSignalIds: readonly OutsideSignalId[] = outsideSignalIdSchema.options;

/** Every signal of the model. */
export const signalIdSchema = z.enum([...jakSignalIdSchema.options, ...outsideSignalIdSchema.options]);
/** Id of a signal of the model. */
export type SignalId = z.infer<typeof signalIdSchema>;

export const jakSchema = z.enum(['JAK1', 'JAK2', 'JAK3', 'TYK2']);
/** One of the four Janus kinases. */
export type Jak = z.infer<typeof jakSchema>;

export const statSchema = z.enum(['STAT1', 'STAT2', 'STAT3', 'STAT4', 'STAT5', 'STAT6']);
/** A STAT of the pathway. */
export type Stat = z.infer<typeof statSchema>;
