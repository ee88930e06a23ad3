import type { Region } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { SegmentedControl } from './segmented-control.tsx';

interface RegionChoiceProps {
  label: string;
  region: Region;
  onChange: (region: Region) => void;
}

/** Whose labels count. */
export function RegionChoice({ label, region, onChange }: RegionChoiceProps): ReactNode {
  const say = useSay();
  return (
    <SegmentedControl
      label={label}
      value={region}
      options={[
        { value: 'us', text: say('US') },
        { value: 'eu', text: say('EU') },
      ]}
      onChange={onChange}
    />
  );
}
