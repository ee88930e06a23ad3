import { defineTasks, exp, RandomStream } from '@bifrons/engine';

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
