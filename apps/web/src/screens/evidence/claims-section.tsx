import { loadTrials, studiedDiseases } from '@bifrons/knowledge';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

/** With the studies of all diseases, which stand beside the claims. */
const ClaimsPanel = lazy(async () => {
  const [{ ClaimsPanel: panel }] = await Promise.all([
    import('./claims-panel.tsx'),
    ...studiedDiseases().map(loadTrials),
  ]);
  return { default: panel };
});

/** How far below the view the claims are when they are fetched. */
const AHEAD = '600px';

/**
 * The claims with their place on the page: there are many, so they are fetched when somebody comes near them, once what
 * stands above them is there.
 */
export function ClaimsSection({ disease, mayLoad }: { disease: string; mayLoad: boolean }): ReactNode {
  const say = useSay();
  const section = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!mayLoad) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    if (section.current !== null) observer.observe(section.current);
    return () => observer.disconnect();
  }, [mayLoad]);
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
