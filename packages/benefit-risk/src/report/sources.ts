import type { Say } from '@bifrons/language';
import { decisionIn } from '../diseases/registry.js';
import type { Weighing } from '../weighing.js';

/** Everything that the numbers come from, each once, with its date where it has one. */
export function sourceItems(weighing: Weighing, say: Say): string[] {
  const { options, region, run, provenance, disease } = weighing;
  const labels = options.flatMap(({ screened }) =>
    screened.flatMap(({ screening }) =>
      screening === null
        ? []
        : [
            say('Label of {brand}, {region}, {date}', {
              brand: screening.brand,
              region: region === 'us' ? say('US') : say('EU'),
              date: screening.label.date,
            }),
          ],
    ),
  );
  const harms = new Set(
    options.flatMap((option) =>
      option.harms.flatMap((harm) =>
        harm.sources.flatMap(({ sources }) => sources.map((source) => source.id ?? source.title)),
      ),
    ),
  );
  return [
    ...new Set([
      ...labels,
      ...evidenceItems(weighing, say),
      say('Harms: {n} studies and registers, each with its figure in the workbench', { n: harms.size }),
      decisionIn(disease).modelSource({ id: run.calibration, n: provenance.length }, say),
      say('Bifrons {version}, facts {knowledge}, seed {seed}', {
        version: run.version,
        knowledge: run.knowledge.slice(0, 12),
        seed: String(run.seed),
      }),
    ]),
  ];
}

/** Who was studied on each medicine, and why the first benefit is not surer: once where it is the same for several options. */
function evidenceItems({ options }: Weighing, say: Say): string[] {
  const told = options.flatMap(({ isNoDrug, benefits }) => {
    const certainty = isNoDrug || !benefits.known ? undefined : benefits.outcomes[0]?.certainty;
    return certainty === undefined
      ? []
      : [[certainty.standsOn, ...certainty.lowered].map((why) => say(why)).join('; ')];
  });
  return [...new Set(told)].map((reasons) => say('Of the first benefit: {reasons}.', { reasons }));
}
