import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as r}from"./chunk-5QZ6FJ2A.js";import{a as o}from"./chunk-O4K6S52I.js";import"./chunk-6G7CKFX6.js";var m=t=>t.verdicts.map(e=>`${o(r(e))}
`).join("");export{m as jsonl};
