import type { ConcentrationOverDay } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { AtDose } from './use-medicine-dose.ts';

/** AUC, Cmax, Cmin and mean with their units, of the typical person and of the middle 80 % of people. */
export function ConcentrationNumbers({ result, people }: AtDose): ReactNode {
  const say = useSay();
  const { molecularWeight } = result.concentration;
  const massOf = (nM: number): number => (nM * molecularWeight) / 1000;
  const peak = <Symbol letter="C" below="max" meaning={say('highest concentration')} />;
  const trough = <Symbol letter="C" below="min" meaning={say('lowest concentration')} />;
  const rows: readonly { name: ReactNode; unit: string; number: (of: ConcentrationOverDay) => number }[] = [
    {
      name: <Symbol letter="AUC" meaning={say('area under the curve of one day')} />,
      unit: 'ng·h/mL',
      number: ({ areaNgHoursPerMl }) => areaNgHoursPerMl,
    },
    { name: peak, unit: 'ng/mL', number: ({ peakNm }) => massOf(peakNm) },
    { name: peak, unit: 'nM', number: ({ peakNm }) => peakNm },
    { name: trough, unit: 'ng/mL', number: ({ troughNm }) => massOf(troughNm) },
    { name: trough, unit: 'nM', number: ({ troughNm }) => troughNm },
    { name: say('mean'), unit: 'nM', number: ({ meanNm }) => meanNm },
  ];
  const digits = (value: number): string => say.number(value, value < 1 ? 2 : value < 10 ? 1 : 0);
  return (
    <table className="concentration-numbers">
      <thead>
        <tr>
          <th scope="col">{say('over one day')}</th>
          <th scope="col">{say('typical')}</th>
          <th scope="col">{say('10–90 % of people')}</th>
          <th scope="col">{say('unit')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, unit, number }, k) => (
          <tr key={k}>
            <th scope="row">{name}</th>
            <td>{digits(number(result.concentration))}</td>
            <td>
              {people === null
                ? say('not known')
                : `${digits(number(people.tenth))}–${digits(number(people.ninetieth))}`}
            </td>
            <td>{unit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A symbol of pharmacokinetics, the same in every language, with what it means. */
function Symbol({ letter, below, meaning }: { letter: string; below?: string; meaning: string }): ReactNode {
  return (
    <abbr title={meaning}>
      {letter}
      {below !== undefined && <sub>{below}</sub>}
    </abbr>
  );
}
