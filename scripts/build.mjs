// Builds everything; "packages" as its first word leaves out the workbench (`npm pack` of a package calls it so).
import { buildPackages, buildWeb, install } from './workspace.mjs';

install();
buildPackages();
if (process.argv[2] !== 'packages') buildWeb();
