import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";import{parse as o}from"../hcl2json/lib/parse.cjs";export{o as parse};
