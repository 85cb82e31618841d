import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-KCEYDTUG.js";import"./chunk-T7ABMBZK.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";import{parse as x}from"../hcl2json/lib/parse.cjs";export{x as parse};
