import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as e}from"./chunk-5QZ6FJ2A.js";import{a as o}from"./chunk-O4K6S52I.js";import"./chunk-6G7CKFX6.js";var v=(r,p)=>{let s=p.verbose?r.verdicts:r.verdicts.filter(t=>t.verdict!=="pass"),a={tool:r.tool,packs:r.packs,inputs:r.inputs,gate:r.gate,exitCode:r.exitCode,failOn:r.failOn,coverage:r.coverage,errors:r.errors,verdicts:s.map(e),findings:r.findings.map(t=>({...t,verdict:e(t.verdict)})),policies:r.policies};return`${o(a,2)}
`};export{v as json};
