import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{k as o}from"./chunk-LK5PWMYV.js";import"./chunk-6G7CKFX6.js";export{o as RE2JS};
