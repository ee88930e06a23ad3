import type { Region } from '@bifrons/knowledge';
import { useState, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { SegmentedControl } from './segmented-control.tsx';

interface RegionChoiceProps {
  label: string;
  region: Region;
  onChange: (region: Region) => void;
}

/** Whose labels count; the choice stands at once, also where its labels are still on their way. */
export function RegionChoice({ label, region, onChange }: RegionChoiceProps): ReactNode {
  const say = useSay();
  const [chosen, setChosen] = useState(region);
  const [before, setBefore] = useState(region);
  if (before !== region) {
    setBefore(region);
    setChosen(region);
  }
  return (
    <SegmentedControl
      label={label}
      value={chosen}
      options={[
        { value: 'us', text: say('US') },
        { value: 'eu', text: say('EU') },
      ]}
      onChange={(next) => {
        setChosen(next);
        onChange(next);
      }}
    />
  );
}
