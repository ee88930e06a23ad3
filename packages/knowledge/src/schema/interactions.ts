import { idSchema } from './drug.js';
import { z } from './zod.js';

/** Classes of medicines that labels speak of, such as strong CYP3A4 inhibitors, in words. */
export const interactionsSchema = z.strictObject({
  classes: z.array(z.strictObject({ id: idSchema, name: z.string().min(1) })).min(1),
});
/** Classes of medicines that labels speak of, with their members. */
export type Interactions = z.infer<typeof interactionsSchema>;
