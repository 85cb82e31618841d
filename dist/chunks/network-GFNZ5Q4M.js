import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-FEU2D2XW.js";import"./chunk-2TMTH7V7.js";import"./chunk-4AI5ZOPZ.js";import"./chunk-GRQN5SXR.js";import"./chunk-NF5NYJDQ.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";export{a as createNetwork};
