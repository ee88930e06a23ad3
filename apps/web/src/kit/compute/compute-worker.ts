import { serveTasksInBrowser } from '@bifrons/engine';
import { modelTasks } from '@bifrons/model';

serveTasksInBrowser(modelTasks, self);
