import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";async function n(){try{let{context:t}=await import("./toolkit-VWU3FPMT.js");return t}catch{return null}}export{n as readContext};
