// `npm run bench -- peers --suite DIR --petab DIR`: the same work by others, with ratios of one run.
import { parseArgs } from 'node:util';
import { pathwayTables } from './pathway-tables.mjs';
import { petabTable } from './petab.mjs';
import { poolingTable } from './pooling.mjs';
import { sbmlCases } from './sbml-cases.mjs';

/** @param args `--suite DIR`, `--petab DIR`: where the SBML semantic suite and the PEtab collection are, if they are there. */
export function againstPeers(args) {
  const options = { suite: { type: 'string' }, petab: { type: 'string' } };
  const { suite, petab } = parseArgs({ args, options }).values;
  pathwayTables();
  petabTable(petab);
  sbmlCases(suite);
  poolingTable();
  console.log('\nNot in Debian, so not compared: mrgsolve, rxode2, AMICI, libRoadRunner.');
}
