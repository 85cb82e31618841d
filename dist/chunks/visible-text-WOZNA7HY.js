import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";export{b as cutUnits,a as visible};
