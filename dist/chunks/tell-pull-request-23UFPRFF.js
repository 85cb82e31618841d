import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-CSG2HZLJ.js";import"./chunk-LETIFYXY.js";import"./chunk-B5D3FQQX.js";import"./chunk-OM7O4TBY.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";export{b as tellOnLines,a as tellPullRequest};
