import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ua as e}from"./chunks/chunk-YDQ5FF33.js";import"./chunks/chunk-4QPRC5PX.js";import"./chunks/chunk-TLKZKP64.js";import"./chunks/chunk-55CDFFVJ.js";export{e as check};
