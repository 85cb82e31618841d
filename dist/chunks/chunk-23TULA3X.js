import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function t(n,e,r){return`${n}
${e}
${r}`}export{t as a};
