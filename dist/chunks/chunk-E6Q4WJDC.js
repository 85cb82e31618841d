import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var e=["critical","high","medium","low","info"];export{e as a};
