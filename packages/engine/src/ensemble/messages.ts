/** To a worker: from now on, blocks are of this job. */
export interface JobMessage {
  readonly kind: 'job';
  readonly task: string;
  readonly setup: unknown;
}

/** To a worker: compute the subjects `first` … `first + count − 1`. */
export interface BlockMessage {
  readonly kind: 'block';
  readonly job: number;
  readonly first: number;
  readonly count: number;
}

/** From a worker: the rows of a block, one subject after the other. */
export interface RowsMessage {
  readonly kind: 'rows';
  readonly job: number;
  readonly first: number;
  readonly count: number;
  readonly rowLength: number;
  readonly rows: Float64Array<ArrayBuffer>;
}

/** From a worker: a block failed; `subject` is absent when the task could not even be prepared. */
export interface FailureMessage {
  readonly kind: 'failure';
  readonly job: number;
  readonly first: number;
  readonly count: number;
  readonly subject?: number;
  readonly message: string;
  readonly stack: string | undefined;
}

export type ToWorker = JobMessage | BlockMessage;
export type FromWorker = RowsMessage | FailureMessage;
