import { Link, useLocation } from 'wouter';
import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../../kit/interface/icon.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { useSession } from '../../subject/record/session.ts';
import { SCREENS } from '../routes.tsx';

/** From every screen to every other: a row at the top, or at the thumb where the window is narrow. */
export function Navigation(): ReactNode {
  const say = useSay();
  const session = useSession();
  const [here] = useLocation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current;
    const current = row?.querySelector<HTMLElement>('[aria-current="page"]');
    if (row && current) row.scrollLeft = current.offsetLeft - (row.clientWidth - current.clientWidth) / 2;
  }, [here, say, session]);
  return (
    <nav className="navigation" aria-label={say('Screens')}>
      <ul ref={list}>
        {SCREENS.filter(({ listedFor }) => listedFor?.(session) !== false).map(({ path, name, icon }) => (
          <li key={path}>
            <Link to={path} aria-current={path === here ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{name(say)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
