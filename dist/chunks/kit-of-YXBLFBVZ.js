import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{C as a}from"./chunk-QHRQVDBY.js";import"./chunk-KCEYDTUG.js";import"./chunk-T7ABMBZK.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";export{a as kitOf};
