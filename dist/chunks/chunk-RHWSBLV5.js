import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function o(n,e,r){return`${n}
${e}
${r}`}export{o as a};
