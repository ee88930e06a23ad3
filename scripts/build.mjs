import { buildPackages, buildWeb, install } from './workspace.mjs';

install();
buildPackages();
buildWeb();
