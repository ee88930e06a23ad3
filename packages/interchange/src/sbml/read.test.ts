import { courseOf, equationsOf } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { readSbml } from './read.js';
import { SbmlError } from './xml.js';

const level3 = (model: string, root = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2" ${root}>
${model}
</sbml>`;

const math = (content: string): string =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML">${content}</math>`;

const parameter = (id: string, value?: number): string =>
  `<parameter id="${id}" ${value === undefined ? 'constant="false"' : `value="${value}" constant="true"`}/>`;

/** A model with `x` assigned to a formula, p = 3 and q = -2. */
const withFormula = (formula: string): string =>
  level3(`<model id="m">
<listOfParameters>${parameter('x')}${parameter('p', 3)}${parameter('q', -2)}</listOfParameters>
<listOfRules><assignmentRule variable="x">${math(formula)}</assignmentRule></listOfRules></model>`);

function valueOf(text: string, name: string, time = 1): number {
  const course = courseOf(equationsOf(readSbml(text)).model, { times: [0, time], rtol: 1e-10, atol: 1e-12 });
  if (course.status === 'failed') throw new Error(course.message);
  return course.values(name)?.at(-1) as number;
}

const ci = (id: string): string => `<ci> ${id} </ci>`;
const cn = (value: number): string => `<cn>${value}</cn>`;
const apply = (operator: string, ...operands: readonly string[]): string =>
  `<apply><${operator}/>${operands.join('')}</apply>`;

describe('the mathematics of SBML', () => {
  it.each([
    [apply('plus'), 0],
    [apply('times', cn(2), cn(3), ci('p')), 18],
    [apply('minus', ci('p')), -3],
    [`<cn type="e-notation"> 2 <sep/> -3 </cn>`, 0.002],
    [`<cn type="rational">1<sep/>8</cn>`, 0.125],
    [`<apply><root/><degree>${cn(3)}</degree>${cn(27)}</apply>`, 3],
    [apply('log', cn(1000)), 3],
    [`<apply><log/><logbase>${cn(2)}</logbase>${cn(8)}</apply>`, 3],
    [apply('sinh', cn(1)), Math.sinh(1)],
    [apply('sech', cn(1)), 1 / Math.cosh(1)],
    [apply('arccoth', cn(2)), Math.atanh(0.5)],
    [apply('quotient', cn(-7), cn(2)), -3],
    [apply('rem', cn(-7), cn(2)), -1],
    [apply('lt', ci('q'), cn(0), ci('p')), 1],
    [apply('xor', '<true/>', '<true/>', '<true/>'), 1],
    [apply('and', ci('p'), apply('not', '<false/>')), 1],
    [apply('implies', '<true/>', '<false/>'), 0],
    [apply('eq', apply('gt', ci('p'), cn(0)), '<true/>'), 1],
    [
      `<piecewise><piece>${cn(4)}${apply('gt', ci('q'), cn(0))}</piece><otherwise>${cn(5)}</otherwise></piecewise>`,
      5,
    ],
    [`<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/time"> t </csymbol>`, 1],
    [
      `<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/avogadro"> N </csymbol>`,
      6.02214179e23,
    ],
    ['<exponentiale/>', Math.E],
  ])('reads %s', (formula, expected) => {
    const found = valueOf(withFormula(formula), 'x');
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-13 * Math.abs(expected));
  });

  it('inlines functions, whose arguments hide other names', () => {
    const text = level3(`<model id="m">
<listOfFunctionDefinitions><functionDefinition id="exp">${math(
      `<lambda><bvar>${ci('p')}</bvar>${apply('times', ci('p'), cn(10))}</lambda>`,
    )}</functionDefinition></listOfFunctionDefinitions>
<listOfParameters>${parameter('p', 3)}${parameter('x')}</listOfParameters>
<listOfRules><assignmentRule variable="x">${math(`<apply><ci>exp</ci>${cn(7)}</apply>`)}</assignmentRule></listOfRules></model>`);
    expect(valueOf(text, 'x')).toBe(70);
  });
});

describe('an SBML model', () => {
  it('of Level 2: defaults, stoichiometry by a formula, an event', () => {
    const text = `<sbml xmlns="http://www.sbml.org/sbml/level2/version4" level="2" version="4"><model id="m">
<listOfCompartments><compartment id="c" size="2"/></listOfCompartments>
<listOfSpecies><species id="A" compartment="c" initialAmount="0"/></listOfSpecies>
<listOfReactions><reaction id="r"><listOfProducts><speciesReference species="A"><stoichiometryMath>${math(
      cn(3),
    )}</stoichiometryMath></speciesReference></listOfProducts>
<kineticLaw>${math(ci('k'))}<listOfParameters><parameter id="k" value="4"/></listOfParameters></kineticLaw></reaction></listOfReactions>
<listOfEvents><event id="e"><trigger>${math(
      apply('geq', '<csymbol definitionURL="http://www.sbml.org/sbml/symbols/time"/>', cn(0.5)),
    )}</trigger><listOfEventAssignments><eventAssignment variable="A">${math(cn(1))}</eventAssignment></listOfEventAssignments></event></listOfEvents></model></sbml>`;
    const network = readSbml(text);
    expect(network.compartments).toEqual([{ id: 'c', dimensions: 3, size: 2, constant: true }]);
    expect(network.events).toMatchObject([
      { id: 'e', initiallyTrue: true, persistent: true, valuesFromTrigger: true },
    ]);
    // From 1 per litre at half time, three times 4 in 2 litres.
    expect(valueOf(text, 'A')).toBeCloseTo(1 + (0.5 * 12) / 2, 8);
  });

  it('keeps what it says of its things', () => {
    const text = level3(`<model id="m"><notes><body xmlns="http://www.w3.org/1999/xhtml"><p>A <b>small</b>
model.</p></body></notes><listOfParameters><parameter id="p" constant="true" sboTerm="SBO:0000009" metaid="_1"><annotation>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/"><rdf:Description rdf:about="#_1">
<bqbiol:is><rdf:Bag><rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/></rdf:Bag></bqbiol:is></rdf:Description></rdf:RDF>
</annotation></parameter></listOfParameters></model>`);
    expect(readSbml(text).annotations).toEqual([
      { about: 'm', relation: 'notes', values: ['A small model.'] },
      { about: 'p', relation: 'sboTerm', values: ['SBO:0000009'] },
      { about: 'p', relation: 'identity', values: ['https://identifiers.org/uniprot:P23458'] },
    ]);
  });

  it.each([
    ['<sbml><a></b></sbml>', 'm.xml:1:14: The file is not well-formed XML: unexpected close tag'],
    ['', 'm.xml:1:1: The file is not well-formed XML'],
    ['<html/>', 'm.xml:1:1: <html>: This is no SBML'],
    [
      '<sbml xmlns="http://www.sbml.org/sbml/level1" level="1" version="2"><model/></sbml>',
      'm.xml:1:1: <sbml>: SBML Level 1 is not read. Convert it to Level 3',
    ],
    [
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      'A document type declaration (<!DOCTYPE ...>) is not read. Remove it.',
    ],
    ['<a>&b;</a>', 'The file is not well-formed XML: undefined entity'],
    [withFormula(ci('r')), "m.xml:5:92: <ci>: 'r' is not defined."],
    [withFormula(apply('plus', '<int/>')), '<int>: This element is not of the mathematics of SBML.'],
    [withFormula(apply('sin', cn(1), cn(2))), "<apply>: 'sin' takes 1 operand, not 2."],
    [withFormula('<cn>ten</cn>'), "<cn>: 'ten' is not a number of type 'real'."],
    [
      withFormula(ci('x')),
      '<assignmentRule>: The values depend on themselves: x -> x. Give one of them otherwise.',
    ],
    [
      level3(`<model><listOfParameters>${parameter('p')}${parameter('p')}</listOfParameters></model>`),
      "<parameter>: The id 'p' is given twice.",
    ],
    [
      level3(
        '<model/>',
        'xmlns:fbc="http://www.sbml.org/sbml/level3/version1/fbc/version2" fbc:required="true"',
      ),
      "<sbml>: The model needs the package 'fbc' to be understood",
    ],
  ])('that is not right is refused with its place (%#)', (text, message) => {
    const read = (): unknown => readSbml(text, { file: 'm.xml' });
    expect(read).toThrow(SbmlError);
    expect(read).toThrow(message);
  });
});
