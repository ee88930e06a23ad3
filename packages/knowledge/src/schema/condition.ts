import {
  patientFactNameSchema,
  treatmentEventSchema,
  type PatientFactName,
  type TreatmentEvent,
} from './patient-fact.js';
import { z } from './zod.js';

/** A fact of the person against a value; numbers carry the unit in which the label writes them. */
export interface Comparison {
  readonly fact: PatientFactName;
  readonly is: '<' | '<=' | '>' | '>=' | '=' | 'in';
  readonly value: number | string | boolean | readonly string[];
  readonly unit?: string;
  /** Of a laboratory value: so many results in a row, the last among them. */
  readonly consecutive?: number;
}

/**
 * When a clause of a label applies: an expression tree over facts of the person, medicines taken (`takes`, an ingredient
 * or a class of `interactions.json`) and events on treatment. Evaluated in three-valued logic: what is absent is unknown.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison
  | { readonly takes: string }
  | { readonly event: TreatmentEvent };

export const comparisonSchema: z.ZodType<Comparison> = z.strictObject({
  fact: patientFactNameSchema,
  is: z.enum(['<', '<=', '>', '>=', '=', 'in']),
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string()).min(1)]),
  unit: z.exactOptional(z.string().min(1)),
  consecutive: z.exactOptional(z.int().min(2).max(10)),
});

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    comparisonSchema,
    z.strictObject({ takes: z.string().min(1) }),
    z.strictObject({ event: treatmentEventSchema }),
  ]),
);
