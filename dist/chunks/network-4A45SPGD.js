import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-AVLJF23S.js";import"./chunk-C3BAGCUN.js";import"./chunk-4AI5ZOPZ.js";import"./chunk-B6NPPWPW.js";import"./chunk-SS7NAYRG.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";export{a as createNetwork};
