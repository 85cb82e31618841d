import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function o(e,n,r){return`${e}
${n}
${r}`}export{o as a};
