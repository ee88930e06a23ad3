import { coursesOf, type Asked } from './courses.ts';

addEventListener('message', ({ data: { id, asked } }: MessageEvent<{ id: number; asked: Asked }>) => {
  try {
    postMessage({ id, courses: coursesOf(asked) });
  } catch (error) {
    postMessage({ id, message: error instanceof Error ? error.message : String(error) });
  }
});
