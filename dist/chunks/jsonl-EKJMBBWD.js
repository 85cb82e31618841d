import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as r}from"./chunk-5QZ6FJ2A.js";import{a as o}from"./chunk-O4K6S52I.js";import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var n=t=>t.verdicts.map(e=>`${o(r(e))}
`).join("");export{n as jsonl};
