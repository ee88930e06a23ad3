import { defineTasks, exp, RandomStream, SubjectError } from '@bifrons/engine';

export const tasks = defineTasks({
  /** Log-normal draws; every seventh subject is slow, so that blocks are finished out of order. */
  draws: {
    prepare({ seed, length }) {
      return {
        rowLength: length,
        run(subject, row) {
          const stream = new RandomStream(seed, subject, 0);
          for (let i = 0; i < length; i++) row[i] = exp(stream.normal());
          if (subject % 7 === 0) for (let i = 0; i < 20000; i++) stream.normal();
        },
      };
    },
  },
  /** The same draws, a block at a time; the setup may name a subject that fails. */
  blocks: {
    prepare({ seed, length, failing }) {
      return {
        rowLength: length,
        runBlock(first, count, rows) {
          for (let i = 0; i < count; i++) {
            if (first + i === failing) throw new SubjectError(failing, new RangeError('no solution'));
            const stream = new RandomStream(seed, first + i, 0);
            for (let k = 0; k < length; k++) rows[i * length + k] = exp(stream.normal());
          }
        },
      };
    },
  },
  failing: {
    prepare: ({ at }) => ({
      rowLength: 1,
      run(subject) {
        if (subject >= at) throw new RangeError(`no solution at ${subject}`);
      },
    }),
  },
  unprepared: {
    prepare() {
      throw new Error('the setup is empty');
    },
  },
  crashing: { prepare: () => ({ rowLength: 1, run: () => process.exit(3) }) },
});
