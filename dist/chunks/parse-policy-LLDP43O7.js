import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-Z6H54VZO.js";import"./chunk-LK5PWMYV.js";import"./chunk-632DKVFW.js";import"./chunk-REZ7NEXQ.js";import"./chunk-6G7CKFX6.js";export{b as parsePack,a as parsePolicy};
