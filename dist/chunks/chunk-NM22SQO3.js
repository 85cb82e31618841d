import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function e(){let n=new Map;return t=>{let s=(n.get(t)??0)+1;return n.set(t,s),s===1?t:`${t}-${s}`}}export{e as a};
