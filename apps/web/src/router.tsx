import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { NoSuchScreen, ScreenFailed, Waiting } from './screens/shell/instead-of-screen.tsx';
import { Shell } from './screens/shell/shell.tsx';
import { SCREENS } from './screens/routes.tsx';
import { firstLookAround, firstScreen, isRecordKnown } from './subject/record/session.ts';
import { validSearch } from './subject/state/view.ts';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NoSuchScreen,
  validateSearch: validSearch,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    // Where there was never a record, nobody waits for one.
    if (isRecordKnown()) await firstLookAround();
    throw redirect({ to: firstScreen(), replace: true });
  },
});

const screens = SCREENS.map(({ path, component }) =>
  createRoute({ getParentRoute: () => root, path, component }),
);

/**
 * The way from an address to a screen. All of it is behind `#`, so that any static folder can serve the workbench.
 * Values of the search are plain texts, because people read and send addresses.
 */
export const router = createRouter({
  routeTree: root.addChildren([home, ...screens]),
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ScreenFailed,
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const parts = Object.entries(search as Record<string, string>).map(
      ([key, text]) => `${key}=${readable(text)}`,
    );
    return parts.length === 0 ? '' : `?${parts.join('&')}`;
  },
});

/** Percent-encoded, except for signs that an address may show as they are. */
function readable(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2C|40|3C|3D|3E)/g, (code) => decodeURIComponent(code));
}
