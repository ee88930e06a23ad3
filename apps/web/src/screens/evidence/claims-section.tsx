import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

const ClaimsPanel = lazy(async () => ({ default: (await import('./claims-panel.tsx')).ClaimsPanel }));

/** How far below the view the claims are when they are fetched. */
const AHEAD = '600px';

/** The claims with their place on the page: there are many, so they are fetched when somebody comes near them. */
export function ClaimsSection({ disease }: { disease: string }): ReactNode {
  const say = useSay();
  const section = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    if (section.current !== null) observer.observe(section.current);
    return () => observer.disconnect();
  }, []);
  return (
    <section className="panel" aria-labelledby="claims-title" id="claims" ref={section}>
      <h2 id="claims-title">{say('Claims, traced to their sources')}</h2>
      {near && (
        <Suspense>
          <ClaimsPanel disease={disease} />
        </Suspense>
      )}
    </section>
  );
}
