import type { Language } from '@bifrons/language';
import type { ReactNode } from 'react';
import { Icon } from '../../kit/interface/icon.tsx';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { LANGUAGE_NAMES } from '../../kit/language/choice.ts';
import { useChooseLanguage } from '../../kit/language/language-provider.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { THEMES, useTheme } from './use-theme.ts';

/** How the workbench speaks and looks. */
export function Settings(): ReactNode {
  const say = useSay();
  const chooseLanguage = useChooseLanguage();
  const [theme, setTheme] = useTheme();
  const names = { system: say('As the system'), light: say('Light'), dark: say('Dark') };
  return (
    <div className="settings">
      <label className="language">
        <Icon name="language" />
        <span className="visually-hidden">{say('Language')}</span>
        <select value={say.language} onChange={({ target }) => chooseLanguage(target.value as Language)}>
          {Object.entries(LANGUAGE_NAMES).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <SegmentedControl
        label={say('Light or dark')}
        value={theme}
        options={THEMES.map((one) => ({ value: one, text: <Icon name={one} />, label: names[one] }))}
        onChange={setTheme}
      />
    </div>
  );
}
