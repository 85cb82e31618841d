import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ka as e}from"./chunks/chunk-ZLBRM6D2.js";import"./chunks/chunk-4QPRC5PX.js";import"./chunks/chunk-TLKZKP64.js";import"./chunks/chunk-55CDFFVJ.js";export{e as check};
