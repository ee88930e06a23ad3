import { courseOf, equationsOf } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { readSbml } from './read.js';

const math = (content: string): string =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML">${content}</math>`;
const comp = 'http://www.sbml.org/sbml/level3/version1/comp/version1';

const document = (content: string): string =>
  `<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" xmlns:comp="${comp}" level="3" version="1" comp:required="true">${content}</sbml>`;

/** Decay of x at the rate k, which is a port; a reaction gives y one per time. */
const decay = `
<listOfCompartments><compartment id="c" size="1" constant="true"/></listOfCompartments>
<listOfSpecies><species id="y" compartment="c" initialAmount="0" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/></listOfSpecies>
<listOfParameters><parameter id="x" value="1" constant="false"/><parameter id="k" value="1" constant="true"/></listOfParameters>
<listOfRules><rateRule variable="x">${math('<apply><minus/><apply><times/><ci>k</ci><ci>x</ci></apply></apply>')}</rateRule></listOfRules>
<listOfReactions><reaction id="r" reversible="false" fast="false"><listOfProducts><speciesReference species="y" stoichiometry="1" constant="true"/></listOfProducts><kineticLaw>${math('<cn>1</cn>')}</kineticLaw></reaction></listOfReactions>
<comp:listOfPorts><comp:port comp:id="rate" comp:idRef="k"/></comp:listOfPorts>`;

const definitions = `<comp:listOfModelDefinitions><comp:modelDefinition id="decay">${decay}</comp:modelDefinition></comp:listOfModelDefinitions>`;

const whole = (submodels: string, parameters = ''): string =>
  document(
    `<model id="m"><listOfParameters>${parameters}</listOfParameters><comp:listOfSubmodels>${submodels}</comp:listOfSubmodels></model>${definitions}`,
  );

const submodel = (more = '', inside = ''): string =>
  `<comp:submodel comp:id="A" comp:modelRef="decay" ${more}>${inside}</comp:submodel>`;

const replacing = (more = '', reference = 'comp:portRef="rate"'): string =>
  `<parameter id="K" value="0.5" constant="true"><comp:listOfReplacedElements><comp:replacedElement comp:submodelRef="A" ${reference} ${more}/></comp:listOfReplacedElements></parameter>`;

function at(
  text: string,
  name: string,
  resolve?: (source: string) => string | undefined,
): number | undefined {
  const network = readSbml(text, resolve === undefined ? {} : { resolve });
  const course = courseOf(equationsOf(network).model, { times: [0, 1], rtol: 1e-10, atol: 1e-12 });
  if (course.status === 'failed') throw new Error(course.message);
  return course.values(name)?.at(-1);
}

describe('a hierarchical model', () => {
  it('is one model, whose ids have those of the submodels before them', () => {
    expect(at(whole(submodel()), 'A__x')).toBeCloseTo(Math.exp(-1), 8);
  });

  it('takes what replaces a thing of a submodel, through a port or an id', () => {
    expect(at(whole(submodel(), replacing()), 'A__x')).toBeCloseTo(Math.exp(-0.5), 8);
    expect(at(whole(submodel(), replacing('', 'comp:idRef="k"')), 'A__k')).toBeUndefined();
  });

  it('converts: what is replaced over its factor, time and extent by theirs', () => {
    const factor = (id: string, value: number): string =>
      `<parameter id="${id}" value="${value}" constant="true"/>`;
    const replaced = whole(submodel(), replacing('comp:conversionFactor="f"') + factor('f', 2));
    expect(at(replaced, 'A__x')).toBeCloseTo(Math.exp(-0.25), 8);
    const factors = 'comp:timeConversionFactor="t" comp:extentConversionFactor="e"';
    const converted = whole(submodel(factors), factor('t', 10) + factor('e', 7));
    expect(at(converted, 'A__x')).toBeCloseTo(Math.exp(-0.1), 8);
    expect(at(converted, 'A__y')).toBeCloseTo(0.7, 8);
  });

  it('leaves out what is deleted', () => {
    const deletions = '<comp:listOfDeletions><comp:deletion comp:idRef="r"/></comp:listOfDeletions>';
    expect(at(whole(submodel('', deletions)), 'A__y')).toBe(0);
  });

  it('takes models of other files from the one who has them', () => {
    const text = document(
      `<model id="m"><comp:listOfSubmodels>${submodel()}</comp:listOfSubmodels></model>
<comp:listOfExternalModelDefinitions><comp:externalModelDefinition comp:id="decay" comp:source="other.xml" comp:modelRef="there"/></comp:listOfExternalModelDefinitions>`,
    );
    const other = document(`<model id="there">${decay}</model>`);
    const files = new Map([['other.xml', other]]);
    expect(at(text, 'A__x', (source) => files.get(source))).toBeCloseTo(Math.exp(-1), 8);
    expect(() => at(text, 'A__x')).toThrow("The model is in 'other.xml', which cannot be read from here.");
  });

  it('is refused where it refers to nothing or holds itself', () => {
    const lost = whole(submodel(), replacing('', 'comp:idRef="nothing"'));
    expect(() => readSbml(lost)).toThrow(
      "<replacedElement>: It refers to 'nothing', which the submodel does not have.",
    );
    const itself = document(
      `<model id="m"><comp:listOfSubmodels><comp:submodel comp:id="A" comp:modelRef="m"/></comp:listOfSubmodels></model>`,
    );
    expect(() => readSbml(itself)).toThrow('<submodel>: The model is a submodel of itself.');
  });
});
