import type { Say } from '@bifrons/language';
import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import type { IconName } from '../kit/interface/icon.tsx';
import type { ViewPart } from '../subject/state/view.ts';

/** One screen of the workbench. Its code and data load when it is first gone to. */
export interface Screen {
  path: string;
  name: (say: Say) => string;
  icon: IconName;
  component: RouteComponent;
  /** What of the view its address holds. */
  remembers: readonly ViewPart[];
}

/** The screens, in the order of the navigation. */
export const SCREENS: readonly Screen[] = [
  {
    path: '/person',
    name: (say) => say('Person'),
    icon: 'person',
    component: lazyRouteComponent(() => import('./person/person-screen.tsx'), 'PersonScreen'),
    remembers: [],
  },
  {
    path: '/options',
    name: (say) => say('Options'),
    icon: 'options',
    component: lazyRouteComponent(() => import('./options/options-screen.tsx'), 'OptionsScreen'),
    remembers: ['courses', 'region', 'horizonWeeks', 'weights'],
  },
  {
    path: '/forecast',
    name: (say) => say('Forecast'),
    icon: 'forecast',
    component: lazyRouteComponent(() => import('./forecast/forecast-screen.tsx'), 'ForecastScreen'),
    remembers: ['courses', 'focus', 'cursorWeek'],
  },
  {
    path: '/pathway',
    name: (say) => say('Pathway'),
    icon: 'pathway',
    component: lazyRouteComponent(() => import('./pathway/pathway-screen.tsx'), 'PathwayScreen'),
    remembers: ['courses', 'focus', 'day'],
  },
  {
    path: '/safety',
    name: (say) => say('Safety'),
    icon: 'safety',
    component: lazyRouteComponent(() => import('./safety/safety-screen.tsx'), 'SafetyScreen'),
    remembers: ['region'],
  },
  {
    path: '/evidence',
    name: (say) => say('Evidence'),
    icon: 'evidence',
    component: lazyRouteComponent(() => import('./evidence/evidence-screen.tsx'), 'EvidenceScreen'),
    remembers: ['question'],
  },
  {
    path: '/trial',
    name: (say) => say('Trial'),
    icon: 'trial',
    component: lazyRouteComponent(() => import('./trial/trial-screen.tsx'), 'TrialScreen'),
    remembers: [],
  },
  {
    path: '/validation',
    name: (say) => say('Validation'),
    icon: 'validation',
    component: lazyRouteComponent(() => import('./validation/validation-screen.tsx'), 'ValidationScreen'),
    remembers: [],
  },
  {
    path: '/report',
    name: (say) => say('Report'),
    icon: 'report',
    component: lazyRouteComponent(() => import('./report/report-screen.tsx'), 'ReportScreen'),
    remembers: ['courses', 'region', 'horizonWeeks'],
  },
];

/** The screen of an address, if there is one. */
export function screenAt(pathname: string): Screen | undefined {
  return SCREENS.find(({ path }) => path === pathname);
}
