import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";async function r(){try{let{context:t}=await import("./toolkit-G2DTSL2U.js");return t}catch{return null}}export{r as readContext};
