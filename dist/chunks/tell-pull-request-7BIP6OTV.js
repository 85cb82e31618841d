import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-OQ4WDISU.js";import"./chunk-SR3RP4U7.js";import"./chunk-KCEYDTUG.js";import"./chunk-T7ABMBZK.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";export{b as tellOnLines,a as tellPullRequest};
