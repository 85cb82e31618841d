import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as B,b as E,f as U,g as z}from"./chunk-I476VG3D.js";import{d as T}from"./chunk-YQLFOY4P.js";import"./chunk-ZKDGB4XT.js";import{a as l,b as L,c as S,d as $}from"./chunk-43MH43JQ.js";import{$ as G,I as j,K as D,L as b,M as f,P as m,R as h,U as O,V as C,W as y,X as R}from"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import{b as F}from"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";function M(n,t){let{finding:e,state:o}=n,{verdict:r,fix:i}=e,s=o==="blocks"?"\u26D4 blocks":"\u26A0\uFE0F warns",p=C(e),d=R(r.witness),c=`${y(r.reason)}${d===""?"":` when ${d}`}`,u=(i??"").trim().split(`
`);return`| ${[`${s}, ${O(e)}`,`Not met: ${$(e.title)}`,v(n,t),`${p===null?"":`${p}: `}${l(c)}`,i===null?"none given":u.length>1?"below":l(u.join(""))].map(L).join(" | ")} |
`}function N({finding:n}){let{verdict:t,fix:e,path:o=[],why:r}=n,i=/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(t.policy)?`: ${t.policy}`:"",s=[`${l(h(t))}: ${$(r)}`,E(o),S((e??"").trimEnd().split(`
`)),`More: ${l(`stackgate explain ${t.policy}`)}`].filter(p=>p!=="");return`<details><summary>How to fix${i}</summary>

${s.join(`

`)}
</details>

`}function I(n,t){let{verdict:e,remedy:o,title:r}=n.finding,i=o===null?"":`; give ${l(y(o))}`;return`- \u2754 ${$(r)}: ${v(n,t)}, because ${l(y(e.reason))}${i}
`}function P(n,t){let{verdict:e}=n.finding,{waived:o}=e;if(o===null)return"";let r=o.until===null?"no end":`until ${l(o.until)}`;return`- \u{1F91D} ${l(e.policy)}: ${v(n,t)}, ${l(o.reason)}, ${r}
`}function v(n,t){let e=G(n);return`${U(n.finding,t)} ${z(n.finding)}${e===null?"":`, ${l(e)}`}`}var V=65e3,X=1500,Y=10;function Tn(n,t,e){let o=j(n.findings),r=a=>o.filter(g=>g.state===a),i=[...r("blocks"),...r("warns")],s=[e.marker,`### ${nn(n,e)}`,e.note,rn(n)],p=[ln(n),cn(n),pn(n,t,e)],d=W([...s,...p]),c=V-X-Buffer.byteLength(d),u=a=>{let g=B(a,Math.max(0,c));return c=g.left>0?0:c-Buffer.byteLength(g.text),g},x=u(i.map(a=>M(a,t))),q=D(i.slice(i.length-x.left)),H=i.slice(0,Y).filter(({finding:a})=>a.fix!==null),J=u(H.map(a=>N(a))),_=u(r("unknown").map(a=>I(a,t))),A=u(r("waived").map(a=>P(a,t))),w=(a,{text:g,left:k},...K)=>{if(g===""&&k===0)return"";let Q=`
+ ${m(k,...K)} more, cut here: ${un(e)} has all.
`;return`${a}${g}${k===0?"":Q}`};return W([...s,w(Z,{text:x.text,left:q},"finding","findings"),w("",J,"remedy","remedies"),w(`**Not known:**

`,_,"unknown","unknowns"),w(`**Waived:**

`,A,"waiver","waivers"),...p])}var Z=`| | finding | where | why now | fix |
|---|---|---|---|---|
`,W=n=>`${n.flatMap(t=>t===null||t.trim()===""?[]:[t.trimEnd()]).join(`

`).replace(`-->

###`,`-->
###`)}
`;function nn(n,{wasTold:t}){let{blocks:e,warns:o,unknown:r}=b(n),i=[o>0?`${f(o)} ${o===1?"warns":"warn"}`:"",r>0?`${f(r)} not known`:""].filter(c=>c!==""),s=n.errors.length;if(n.gate==="closed"){let c=[e>0?tn(n,e):"",s>0?`${m(s,"error")}, so that not all could be judged`:""].filter(u=>u!=="");return`\u26D4 Gate closed: ${[...c.length===0?["nothing could be judged"]:c,...i].join(" \xB7 ")}`}return`\u2705 Gate open: ${[i.length===0&&s===0&&t?"all clear, what was found here is fixed":"nothing blocks",...i,...s>0?[m(s,"error")]:[]].join(" \xB7 ")}`}function tn({findings:n},t){let e=n.filter(o=>o.blocks).every(({change:o})=>o==="new");return`${m(t,e?"new finding":"finding")} ${t===1?"blocks":"block"}`}var en=10,on=1e3;function rn({errors:n}){let t=n.slice(0,en).map(({file:o,line:r,message:i})=>`- \u26D4 error: ${o===null?"":`${l(h({file:o,line:r}))}: `}${$(F(i,on))}`),e=n.length-t.length;return[...t,...e===0?[]:[`- + ${m(e,"error")} more`]].join(`
`)}var sn=20;function ln(n){let t=n.proposed.slice(0,sn);if(t.length===0)return"";let e=t.map(s=>`- ${l(h(s))}: ${l(T(s))}`),o=n.proposed.length-t.length,r=o===0?[]:[`- + ${f(o)} more`];return`**Proposed by this change, not in force until merged:**

${[...e,...r].join(`
`)}`}function cn(n){let{known:t,waived:e}=b(n),o=n.change?.fixed.length??0,{notJudged:r}=n.coverage;return[o>0?`better than the base: ${m(o,"finding")} fixed \u{1F389}`:"",t>0?`known before: ${f(t)}`:"",e>0?`waived: ${f(e)}`:"",r>0?`not judged: ${m(r,"resource")}`:""].filter(i=>i!=="").join(" \xB7 ").replace(/^[a-z]/,i=>i.toUpperCase())}var an=3;function pn({inputs:n,packs:t},{repository:e},o){let r=e===null?null:l(e.headSha.slice(0,7)),i=o.baseSha===null?"":` against ${l(o.baseSha.slice(0,7))}`,s=n.slice(0,an).map(({sha256:c})=>l(`${c.slice(0,8)}\u2026`)),p=n.length-s.length,d=[r===null?"":`${r}${i}`,...t.slice(0,5).map(({id:c,version:u})=>l(`${c} ${u}`.trim())),s.length===0?"":`inputs sha256 ${s.join(", ")}${p>0?` + ${f(p)}`:""}`,o.runUrl===null?"":`[full report](${o.runUrl})`].filter(c=>c!=="");return d.length===0?"":`<sub>${d.join(" \xB7 ")}</sub>`}var un=({runUrl:n})=>n===null?"the job summary":`[the job summary](${n})`;function Bn(n){let{blocks:t,warns:e,unknown:o}=b(n);return t+e+o+n.errors.length+n.proposed.length>0}function En({change:n,proposed:t,errors:e}){return(n===null?0:n.new+n.worse+n.fixed.length)+t.length+e.length>0}export{En as isChanged,Bn as isWorthTelling,Tn as pullRequestComment};
