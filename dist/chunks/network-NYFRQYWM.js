import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-TGW7YB2R.js";import"./chunk-M7EZR7C5.js";import"./chunk-4AI5ZOPZ.js";import"./chunk-TWQHWEC6.js";import"./chunk-EYBCJKTF.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";export{a as createNetwork};
