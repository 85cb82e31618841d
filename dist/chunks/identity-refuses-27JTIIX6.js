import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-MVPNZB6T.js";import"./chunk-H7MTPS4E.js";import"./chunk-QHRQVDBY.js";import"./chunk-KCEYDTUG.js";import"./chunk-T7ABMBZK.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";export{a as identityRefuses};
