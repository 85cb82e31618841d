import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-6HLA4LXP.js";import"./chunk-SC7HPAZE.js";import"./chunk-4AI5ZOPZ.js";import"./chunk-I3D5EU2K.js";import"./chunk-ZLBRM6D2.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";export{a as createNetwork};
