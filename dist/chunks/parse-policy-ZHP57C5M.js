import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-CBDAC422.js";import"./chunk-LK5PWMYV.js";import"./chunk-NPYERLCC.js";import"./chunk-4QPRC5PX.js";import"./chunk-5PLQRV33.js";import"./chunk-55CDFFVJ.js";export{b as parsePack,a as parsePolicy};
