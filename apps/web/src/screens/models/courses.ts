import {
  courseInWasm,
  equationsOf,
  generateWasm,
  instantiateWasmModel,
  rareFunctions,
  type ReactionNetwork,
  type WasmIntegrator,
} from '@bifrons/engine';
import { withValues } from './open-model.ts';

/** What is wanted of a model. */
export interface Asked {
  /** Of the model as it was opened: its WebAssembly is kept by this. */
  readonly key: string;
  readonly network: ReactionNetwork;
  readonly values: Readonly<Record<string, number>>;
  /** With a medicine a parameter is multiplied by what it leaves. */
  readonly medicine: { readonly parameter: string; readonly left: number } | null;
  readonly end: number;
  readonly names: readonly string[];
}

/** Curves by the order of the names asked for. */
export interface Courses {
  readonly times: Float64Array;
  readonly plain: readonly Float64Array[];
  readonly treated: readonly Float64Array[] | null;
}

const POINTS = 241;
const TOLERANCES = { method: 'rodas5p', rtol: 1e-6, atol: 1e-10 } as const;

let kept: { key: string; integrator: WasmIntegrator } | null = null;

/** The curves of a model. @throws Error that says why it cannot be run to its end. */
export function coursesOf({ key, network, values, medicine, end, names }: Asked): Courses {
  if (kept?.key !== key) {
    const bytes = generateWasm(equationsOf(network).model, { methods: ['rodas5p'] });
    kept = { key, integrator: instantiateWasmModel(bytes, { ...TOLERANCES, functions: rareFunctions }) };
  }
  const { integrator } = kept;
  const times = Float64Array.from({ length: POINTS }, (_, i) => (end * i) / (POINTS - 1));
  const run = (changed: Readonly<Record<string, number>>): Float64Array[] => {
    const course = courseInWasm(equationsOf(withValues(network, changed)).model, integrator, times);
    if (course.status === 'failed') throw new Error(course.message);
    return names.map((name) => course.values(name) ?? new Float64Array(POINTS));
  };
  const value = medicine && values[medicine.parameter];
  return {
    times,
    plain: run(values),
    treated:
      medicine === null || value == null
        ? null
        : run({ ...values, [medicine.parameter]: value * medicine.left }),
  };
}
