/** The base units of SBML Level 3 (core specification, table 2), which unit definitions are made of. */
const baseUnits: ReadonlySet<string> = new Set(
  (
    'ampere avogadro becquerel candela coulomb dimensionless farad gram gray henry hertz item joule katal kelvin ' +
    'kilogram liter litre lumen lux meter metre mole newton ohm pascal radian second siemens sievert steradian ' +
    'tesla volt watt weber'
  ).split(' '),
);

/** Whether a name is a base unit, in the singular or the plural as Antimony allows. */
export function isBaseUnit(name: string): boolean {
  return baseUnits.has(name) || (name.endsWith('s') && baseUnits.has(name.slice(0, -1)));
}
