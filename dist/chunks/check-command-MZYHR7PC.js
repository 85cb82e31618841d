import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-QW3JYW25.js";import"./chunk-B5D3FQQX.js";import"./chunk-OM7O4TBY.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";export{a as checkCommand};
