/** The computation of one subject, ready to be run for any of them. */
export interface SubjectFunction {
  /** How many numbers one subject yields. */
  readonly rowLength: number;
  /**
   * Writes the subject's numbers to `row` (`rowLength` places, zero at first). What it writes may depend on
   * the setup and on the subject's number only, never on the subjects run before: that is what makes the
   * result of an ensemble the same for any number of workers.
   */
  run(subject: number, row: Float64Array): void;
}

/** The computation of a block of subjects at once, for tasks that work on several side by side. */
export interface BlockFunction {
  readonly rowLength: number;
  /**
   * Writes the numbers of the subjects from `first` on to `rows` (count × `rowLength` places, zero at first). A
   * subject's numbers must not depend on who is in the block with it. Throw a `SubjectError` to name who failed.
   */
  runBlock(first: number, count: number, rows: Float64Array): void;
}

/**
 * What a worker can compute: made once per job and worker from the job's setup, then run for many subjects.
 */
export interface EnsembleTask<Setup> {
  /** Loads what a job needs before it is prepared, where that is not there from the start. */
  load?(setup: Setup): Promise<void>;
  prepare(setup: Setup): SubjectFunction | BlockFunction;
}

/** Tasks by name. Workers and the thread that asks them are given the same registry. */
export type TaskRegistry = Readonly<Record<string, EnsembleTask<unknown>>>;

/** The setup a task takes. */
export type SetupOf<Task> = Task extends EnsembleTask<infer Setup> ? Setup : never;

/** A registry of tasks; `typeof` it types the jobs of a pool (`openPool<typeof tasks>(…)`). */
export function defineTasks<Tasks extends TaskRegistry>(tasks: Tasks): Tasks {
  return tasks;
}
