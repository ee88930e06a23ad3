import { describe } from 'vitest';
import { examineScreens } from './every-screen.ts';

describe('every screen on a desk: is accessible, light and dark, and fits', () => examineScreens(1280));
