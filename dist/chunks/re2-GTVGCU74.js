import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{k as o}from"./chunk-LK5PWMYV.js";import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";export{o as RE2JS};
