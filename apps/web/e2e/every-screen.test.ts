import { describe } from 'vitest';
import { examineScreens } from './every-screen.ts';

describe(
  'every screen: is accessible, light and dark, and fits, on a desk and on a telephone',
  examineScreens,
);
