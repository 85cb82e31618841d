import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-EB5PRTBE.js";import"./chunk-5LA7IVJ5.js";import"./chunk-4AI5ZOPZ.js";import"./chunk-D3NRWDDS.js";import"./chunk-UVXHSQQD.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";export{a as createNetwork};
