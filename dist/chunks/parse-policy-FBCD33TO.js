import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-HJGNLYGV.js";import"./chunk-LK5PWMYV.js";import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";export{b as parsePack,a as parsePolicy};
