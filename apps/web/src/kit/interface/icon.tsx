import type { ReactNode } from 'react';

/** Drawn on 24 × 24 with one pen, so that all stand side by side. */
const PATHS = {
  person:
    'M12 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.500 20.500c.8-3.600 3.800-5.500 7.500-5.500s6.700 1.900 7.500 5.500',
  options:
    'M12 4v16M8 20h8M12 6 5 8m7-2 7-2M5 8l-2.500 6a2.600 2.600 0 0 0 5 0L5 8Zm14-4-2.500 6a2.600 2.600 0 0 0 5 0L19 4Z',
  forecast: 'M4 4v16h16M7 8c3 .3 4 6 7 7.500 1.800.9 4 1 6 1M7 8c2.500-.800 5-.500 7 1.500',
  pathway:
    'M6 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm12 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm-6 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6 7c0 4 6 3 6 10m6-10c0 4-6 3-6 10',
  safety:
    'M12 3.500 5 6v5.500c0 4.300 2.800 7.400 7 9 4.200-1.600 7-4.700 7-9V6l-7-2.500Zm-3 8.300 2.200 2.200 4-4.300',
  evidence: 'M12 4v16M4 7h6m-4-2v4M9 12h8m-5-2v4M6 17h9m-6-2v4',
  trial:
    'M9 4h6M10 4v5.500L5.300 17.800A1.500 1.500 0 0 0 6.600 20h10.800a1.500 1.500 0 0 0 1.300-2.200L14 9.500V4M7.500 15h9',
  validation: 'M4 4v16h16M8 16 19 5M8.500 11.500h.01M12 8.500h.01M13 14h.01M17 11h.01',
  report: 'M7 3.500h7l4 4v13H7v-17Zm7 0v4h4M10 12h5m-5 3.500h5',
  people:
    'M9 12a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Zm-6 7.500c.6-3.100 3-4.700 6-4.700s5.400 1.600 6 4.700M15.500 5.300a3.500 3.500 0 0 1 0 6.400m2 3.600c1.900.7 3.100 2.100 3.500 4.200',
  years: 'M4 4v16h16M7 8l3.500 5 3-2.500L19 15M7 17.500h4m2.500 0H18',
  registry: 'M5 20v-7h3.500v7m2 0V9H14v11m2 0V5h3.500v15M3.500 20h17',
  account: 'M11.500 10.500A4 4 0 1 1 7.700 7a4 4 0 0 1 3.800 3.500H20v3h-2.500v-1h-3v2h-3v-2M7.500 11v.1',
  system: 'M4 5.500h16v10.500H4zM9 20h6m-3-4v4',
  light:
    'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-12.500v2m0 13v2M3.500 12h2m13 0h2M6 6l1.400 1.400m9.200 9.200L18 18M6 18l1.400-1.400m9.200-9.200L18 6',
  dark: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z',
  language:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17Zm-8.500-8.500h17M12 3.500c2.300 2.400 3.400 5.200 3.400 8.500s-1.100 6.100-3.400 8.500c-2.300-2.400-3.400-5.200-3.400-8.500S9.700 5.900 12 3.500Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside a word; alone it needs a label of its own. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
