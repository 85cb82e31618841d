import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{h as a,i as b,j as c}from"./chunk-LTA2WTEM.js";import"./chunk-55CDFFVJ.js";export{a as baselineName,c as baselineText,b as parseBaseline};
