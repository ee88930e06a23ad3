import { calibration, posterior } from '@bifrons/knowledge';
import {
  diseaseModels,
  FactReader,
  fromScale,
  readInhibitors,
  toScale,
  type DiseaseModel,
} from '@bifrons/model';
import { targets } from './targets.js';

const z95 = 1.959963984540054;

/**
 * The estimated quantities as Markdown: prior and posterior median with 95 % range, how much the trials narrowed it, what
 * informs it, and the pairs that trade off. For the disease's page in docs/model. @throws Error before the first calibration
 */
export function parameterTable(disease: DiseaseModel = diseaseModels[0]): string {
  const found = posterior(disease.id);
  if (found === undefined) throw new Error('there is no posterior yet: run npm run calibrate');
  const { estimated } = calibration(disease.id)!;
  const reader = new FactReader();
  readInhibitors(
    disease,
    targets(disease).map(({ regimen }) => regimen),
    reader,
  );
  const rows = found.parameters.map((p) => {
    const own = estimated.find(({ name }) => name === p.name);
    const [scale, median, sd] =
      own === undefined
        ? (['ln', 1, reader.uncertain.get(p.name)?.lnSd ?? p.priorSd] as const)
        : ([own.scale, own.value, own.sd] as const);
    const at = (z: number) => fromScale(scale, toScale(scale, median) + z * sd);
    return [
      own?.symbol ?? (own === undefined ? `\`${p.name}\`` : p.name),
      own?.note ?? `${p.note ?? ''}, as a multiple of its value in the catalogue`,
      `${short(median)} (${short(at(-z95))}–${short(at(z95))})`,
      `${short(p.value)} (${short(p.range[0])}–${short(p.range[1])})`,
      (p.sd / p.priorSd).toFixed(2),
      p.informedBy.map(({ from, share }) => `${from} ${Math.round(100 * share)} %`).join(', '),
    ];
  });
  const head = ['', 'what it is', 'prior', 'posterior', 'SD, posterior / prior', 'informed by'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const correlated = found.correlations.map(
    ({ between, value }) => `${between[0]} and ${between[1]} ${value}`,
  );
  const d = found.diagnostics;
  return [
    [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'),
    `Correlations above 0.7: ${correlated.length === 0 ? 'none' : correlated.join('; ')}.`,
    `${found.draws.length} draws; \`${found.run.command}\`, seed ${found.run.seed}, ${found.run.date}, ${found.run.minutes} minutes (${found.run.machine}). Largest R̂ of the chains ${d.largestRHat.toFixed(3)}, fewest effective draws ${d.smallestEffectiveDraws}. At ${d.check.draws} draws that were simulated twice, in other people, the emulator missed ${d.check.missed.toFixed(2)} of the log posterior (SD), and the chance of one set of people is ${d.check.chance.toFixed(2)}; it learned from them before the last chains (${Math.round(100 * d.check.kept)} % of the draws stay effective when weighted by what it learned, ${Math.round(100 * d.check.effectiveShare)} % by simulation, chance and all); ${d.runs} simulations of all arms.`,
  ].join('\n\n');
}

const short = (x: number): string => String(Number(x.toPrecision(3)));
