import { defineTasks, exp, RandomStream } from '@bifrons/engine';
import { serveTasksInNode } from '@bifrons/engine/node';

const tasks = defineTasks({
  decay: {
    prepare({ seed, meanRate, spread }) {
      return {
        rowLength: 2, // the subject's rate, and what is left after a time of 1
        run(subject, row) {
          const rate = meanRate * exp(spread * new RandomStream(seed, subject, 0).normal());
          row[0] = rate;
          row[1] = exp(-rate);
        },
      };
    },
  },
});

serveTasksInNode(tasks);
