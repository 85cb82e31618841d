import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{watch as w}from"node:fs";import{join as g}from"node:path";import{setTimeout as h}from"node:timers/promises";var d=100;async function j(s,a,l,p=()=>!1){let e=await a();if(s.length===0)return e;let r=null,o=!1,m=(t,n)=>{n!==null&&p(g(t,n))||(o=!0,r?.())},u=s.map(t=>w(t,{recursive:!0},(n,f)=>m(t,f)).on("error",()=>m(t,null))),i=!1,c=()=>{i=!0,r?.()};for(process.once("SIGINT",c).once("SIGTERM",c),l(`
waiting for changes; Ctrl-C ends it
`);!i&&(o||await new Promise(t=>r=t),!i);)await h(d),o=!1,l(`
`),e=await a();for(let t of u)t.close();return e}export{j as a};
