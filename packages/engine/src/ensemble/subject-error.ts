/** A task failed for one subject; `cause` is the error as thrown. A task that runs blocks throws it to name the subject. */
export class SubjectError extends Error {
  override readonly name = 'SubjectError';
  readonly subject: number;

  constructor(subject: number, cause: Error) {
    super(`Subject ${subject}: ${cause.message}`, { cause });
    this.subject = subject;
  }
}
