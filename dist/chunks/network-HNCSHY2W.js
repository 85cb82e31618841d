import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-FIJ42LBX.js";import"./chunk-H4BGKGQU.js";import"./chunk-4AI5ZOPZ.js";import"./chunk-SHW7OAFN.js";import"./chunk-UJS2JDZZ.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";export{a as createNetwork};
