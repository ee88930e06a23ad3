import type { ReactNode } from 'react';

/** The pages of Bifrons; those about one person hand that person on in the address after `#`. */
const PAGES = [
  { file: 'index.html', name: 'Forecast', aboutPerson: true },
  { file: 'safety.html', name: 'Safety', aboutPerson: true },
  { file: 'evidence.html', name: 'Evidence', aboutPerson: false },
  { file: 'validation.html', name: 'Validation', aboutPerson: false },
] as const;

type PageName = (typeof PAGES)[number]['name'];

/** From every page to every other one, in one row. */
export function PageLinks({ current }: { current: PageName }): ReactNode {
  const here = PAGES.find(({ name }) => name === current);
  return (
    <nav aria-label="Pages" className="page-links">
      {PAGES.map(({ file, name, aboutPerson }) =>
        name === current ? (
          <a key={file} aria-current="page">
            {name}
          </a>
        ) : (
          <a
            key={file}
            href={file}
            onClick={(event) => {
              if (aboutPerson && here?.aboutPerson) event.currentTarget.href = `${file}${location.hash}`;
            }}
          >
            {name}
          </a>
        ),
      )}
    </nav>
  );
}
