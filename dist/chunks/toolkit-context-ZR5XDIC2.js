import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-NPYERLCC.js";import"./chunk-4QPRC5PX.js";import"./chunk-5PLQRV33.js";import"./chunk-55CDFFVJ.js";async function r(){try{let{context:t}=await import("./toolkit-FRB2FV4W.js");return t}catch{return null}}export{r as readContext};
