import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var u=["used","mandatory","denied","proposed","no-reason","unknown-rule","other-question","expired","unmatched"];function d(r,e){let a=({state:n})=>n==="used"?0:1,t=({file:n,line:m,rule:i})=>`${n??""}
${String(m??0).padStart(9,"0")}
${i}`;return a(r)!==a(e)?a(r)-a(e):t(r)===t(e)?0:t(r)<t(e)?-1:1}export{u as a,d as b};
