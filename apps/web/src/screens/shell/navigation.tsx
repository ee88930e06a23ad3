import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../../kit/interface/icon.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { useSession } from '../../subject/record/session.ts';
import { SCREENS } from '../routes.tsx';

/** From every screen to every other: a row at the top, or at the thumb where the window is narrow. */
export function Navigation(): ReactNode {
  const say = useSay();
  const session = useSession();
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current;
    const here = row?.querySelector<HTMLElement>('[aria-current="page"]');
    if (row && here) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.clientWidth) / 2;
  }, [pathname, say, session]);
  return (
    <nav className="navigation" aria-label={say('Screens')}>
      <ul ref={list}>
        {SCREENS.filter(({ listedFor }) => listedFor?.(session) !== false).map(({ path, name, icon }) => (
          <li key={path}>
            <Link to={path} activeOptions={{ includeSearch: false }}>
              <Icon name={icon} />
              <span>{name(say)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
