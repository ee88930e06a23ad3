import { describe } from 'vitest';
import { examineScreens } from './every-screen.ts';

describe('every screen on a telephone: is accessible, light and dark, and fits', () => examineScreens(390));
