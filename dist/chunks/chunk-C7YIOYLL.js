import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function m(n,e){let s=e===null?0:Math.max(0,e-n.firstLine),t=Math.min(Math.max(0,s-3),Math.max(0,n.lines.length-7));return n.lines.slice(t,t+7).map((i,r)=>({number:n.firstLine+t+r,text:i}))}export{m as a};
