import type { Say } from '@bifrons/language';
import { lazy, type ComponentType } from 'react';
import type { IconName } from '../kit/interface/icon.tsx';
import type { Role } from '../subject/record/contract.ts';
import type { Session } from '../subject/record/session.ts';
import type { ViewPart } from '../subject/state/view.ts';

/** One screen of the workbench. Its code and data load when it is first gone to. */
export interface Screen {
  path: string;
  name: (say: Say) => string;
  icon: IconName;
  /** Fetches its code, ahead of time where somebody is about to go there. */
  load: () => Promise<unknown>;
  component: ComponentType;
  /** What of the view its address holds. */
  remembers: readonly ViewPart[];
  /** Who has it in the navigation, where not everybody has. */
  listedFor?: (session: Session) => boolean;
}

const has =
  (...wanted: readonly Role[]) =>
  (session: Session): boolean =>
    session.is === 'in' && wanted.some((role) => session.account.roles.includes(role));
const loaded = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): Pick<Screen, 'load' | 'component'> => ({
  load,
  component: lazy(async () => ({ default: (await load())[name] as ComponentType })),
});
const nobody = (): boolean => false;

/** The screens, in the order of the navigation. */
export const SCREENS: readonly Screen[] = [
  {
    path: '/people',
    name: (say) => say('People'),
    icon: 'people',
    ...loaded(() => import('./people/people-screen.tsx'), 'PeopleScreen'),
    remembers: [],
    listedFor: has('clinician', 'nurse'),
  },
  {
    path: '/years',
    name: (say) => say('Over years'),
    icon: 'years',
    ...loaded(() => import('./years/years-screen.tsx'), 'YearsScreen'),
    remembers: [],
    listedFor: has('clinician', 'nurse', 'person'),
  },
  {
    path: '/person',
    name: (say) => say('Person'),
    icon: 'person',
    ...loaded(() => import('./person/person-screen.tsx'), 'PersonScreen'),
    remembers: [],
  },
  {
    path: '/options',
    name: (say) => say('Options'),
    icon: 'options',
    ...loaded(() => import('./options/options-screen.tsx'), 'OptionsScreen'),
    remembers: ['courses', 'region', 'horizonWeeks', 'weights'],
  },
  {
    path: '/forecast',
    name: (say) => say('Forecast'),
    icon: 'forecast',
    ...loaded(() => import('./forecast/forecast-screen.tsx'), 'ForecastScreen'),
    remembers: ['courses', 'focus', 'cursorWeek'],
  },
  {
    path: '/pathway',
    name: (say) => say('Pathway'),
    icon: 'pathway',
    ...loaded(() => import('./pathway/pathway-screen.tsx'), 'PathwayScreen'),
    remembers: ['courses', 'focus', 'day'],
  },
  {
    path: '/models',
    name: (say) => say('Models'),
    icon: 'forecast',
    ...loaded(() => import('./models/models-screen.tsx'), 'ModelsScreen'),
    remembers: [],
    listedFor: nobody,
  },
  {
    path: '/safety',
    name: (say) => say('Safety'),
    icon: 'safety',
    ...loaded(() => import('./safety/safety-screen.tsx'), 'SafetyScreen'),
    remembers: ['region'],
  },
  {
    path: '/evidence',
    name: (say) => say('Evidence'),
    icon: 'evidence',
    ...loaded(() => import('./evidence/evidence-screen.tsx'), 'EvidenceScreen'),
    remembers: ['question'],
  },
  {
    path: '/trial',
    name: (say) => say('Trial'),
    icon: 'trial',
    ...loaded(() => import('./trial/trial-screen.tsx'), 'TrialScreen'),
    remembers: [],
  },
  {
    path: '/validation',
    name: (say) => say('Validation'),
    icon: 'validation',
    ...loaded(() => import('./validation/validation-screen.tsx'), 'ValidationScreen'),
    remembers: [],
  },
  {
    path: '/report',
    name: (say) => say('Report'),
    icon: 'report',
    ...loaded(() => import('./report/report-screen.tsx'), 'ReportScreen'),
    remembers: ['courses', 'region', 'horizonWeeks'],
  },
  {
    path: '/registry',
    name: (say) => say('Registry'),
    icon: 'registry',
    ...loaded(() => import('./registry/registry-screen.tsx'), 'RegistryScreen'),
    remembers: [],
    listedFor: has('clinician', 'researcher', 'administrator'),
  },
  {
    path: '/start',
    name: (say) => say('Start'),
    icon: 'person',
    ...loaded(() => import('./start/start-screen.tsx'), 'StartScreen'),
    remembers: [],
    listedFor: nobody,
  },
  {
    path: '/about-you',
    name: (say) => say('About you'),
    icon: 'person',
    ...loaded(() => import('./short-way/short-way-screen.tsx'), 'ShortWayScreen'),
    remembers: [],
    listedFor: nobody,
  },
  {
    path: '/import',
    name: (say) => say('Import'),
    icon: 'report',
    ...loaded(() => import('./import/import-screen.tsx'), 'ImportScreen'),
    remembers: [],
    listedFor: nobody,
  },
  {
    path: '/login',
    name: (say) => say('Log in'),
    icon: 'account',
    ...loaded(() => import('./login/login-screen.tsx'), 'LoginScreen'),
    remembers: [],
    listedFor: nobody,
  },
  {
    path: '/account',
    name: (say) => say('Account'),
    icon: 'account',
    ...loaded(() => import('./account/account-screen.tsx'), 'AccountScreen'),
    remembers: [],
    listedFor: nobody,
  },
];

/** The screen of an address, if there is one. */
export function screenAt(pathname: string): Screen | undefined {
  return SCREENS.find(({ path }) => path === pathname);
}
