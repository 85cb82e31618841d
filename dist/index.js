import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{Zb as t}from"./chunks/chunk-YD5PIIUL.js";import"./chunks/chunk-PXWS3VS3.js";import"./chunks/chunk-LTA2WTEM.js";import"./chunks/chunk-TLKZKP64.js";import"./chunks/chunk-PVF7EXKK.js";import"./chunks/chunk-55CDFFVJ.js";export{t as check};
