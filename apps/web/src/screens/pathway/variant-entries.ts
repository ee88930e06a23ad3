import { gainOfFunction, type Fact, type VariantGene } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';

/** What is assumed of a variant and of the layer, each with its reason. */
export function variantEntries(gene: VariantGene, say: Say): ProvenanceEntry[] {
  const { layer, variants, sources } = gainOfFunction();
  const { strength, dephosphorylation, basal, ic50 } = variants.find((one) => one.gene === gene)!;
  const facts: readonly (readonly [name: string, label: string, fact: Fact | undefined])[] = [
    ['strength', say('{gene}: total STAT or effective gain, of that without a variant', { gene }), strength],
    [
      'dephosphorylation',
      say('{gene}: speed of dephosphorylation, of that without a variant', { gene }),
      dephosphorylation,
    ],
    ['basal', say('{gene}: activity without a cytokine, of that at its half effect', { gene }), basal],
    ['ic50', say('{gene}: IC50 on the variant kinase, of that without a variant', { gene }), ic50],
    ['half-saturation', say('Ligand that saturates half of the receptors'), layer.halfSaturation],
    ['socs', say('Feedback by SOCS'), layer.feedback],
  ];
  return facts.flatMap(([name, label, fact]): ProvenanceEntry[] => {
    if (fact === undefined) return [];
    const { value, unit, range, grade, source, note, reason = note } = fact;
    return [
      {
        path: `gain-of-function.${name}`,
        label,
        value,
        unit,
        ...(range && { range }),
        grade,
        source: sources[source] ?? { title: source },
        ...(reason === undefined ? {} : { note: reason }),
      },
    ];
  });
}
