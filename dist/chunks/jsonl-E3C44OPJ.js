import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as r}from"./chunk-ZXBCIO5F.js";import{a as o}from"./chunk-O4K6S52I.js";import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var v=t=>t.verdicts.map(p=>`${o(r(p))}
`).join("");export{v as jsonl};
