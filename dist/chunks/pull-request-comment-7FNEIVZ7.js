import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as E,b as U}from"./chunk-26D6B257.js";import{d as T}from"./chunk-7GUYL74E.js";import{a as B}from"./chunk-ZKDGB4XT.js";import{a as l,b as L,c as S,d as h}from"./chunk-43MH43JQ.js";import{$ as G,I as j,K as D,L as b,M as f,P as m,R as $,U as O,V as C,W as y,X as R}from"./chunk-B5D3FQQX.js";import"./chunk-OM7O4TBY.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import{b as F}from"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";function z(n,t){let{finding:o,state:e}=n,{verdict:r,fix:i}=o,s=e==="blocks"?"\u26D4 blocks":"\u26A0\uFE0F warns",p=C(o),u=R(r.witness),c=`${y(r.reason)}${u===""?"":` when ${u}`}`,d=(i??"").trim().split(`
`);return`| ${[`${s}, ${O(o)}`,`Not met: ${h(o.title)}`,v(n,t),`${p===null?"":`${p}: `}${l(c)}`,i===null?"none given":d.length>1?"below":l(d.join(""))].map(L).join(" | ")} |
`}function M({finding:n}){let{verdict:t,fix:o,path:e=[],why:r}=n,i=/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(t.policy)?`: ${t.policy}`:"",s=[`${l($(t))}: ${h(r)}`,U(e),S((o??"").trimEnd().split(`
`)),`More: ${l(`stackgate explain ${t.policy}`)}`].filter(p=>p!=="");return`<details><summary>How to fix${i}</summary>

${s.join(`

`)}
</details>

`}function N(n,t){let{verdict:o,remedy:e,title:r}=n.finding,i=e===null?"":`; give ${l(y(e))}`;return`- \u2754 ${h(r)}: ${v(n,t)}, because ${l(y(o.reason))}${i}
`}function I(n,t){let{verdict:o}=n.finding,{waived:e}=o;if(e===null)return"";let r=e.until===null?"no end":`until ${l(e.until)}`;return`- \u{1F91D} ${l(o.policy)}: ${v(n,t)}, ${l(e.reason)}, ${r}
`}function v(n,t){let{verdict:o}=n.finding,e=l($(o)),r=B(t.repository,o.file,o.line),{address:i,stack:s}=o,p=i===""?"the account as a whole":l(s===""?i:`${s}/${i}`),u=G(n);return`${r===null?e:`[${e}](${r})`} ${p}${u===null?"":`, ${l(u)}`}`}var Q=65e3,V=1500,X=10;function Sn(n,t,o){let e=j(n.findings),r=a=>e.filter(g=>g.state===a),i=[...r("blocks"),...r("warns")],s=[o.marker,`### ${Z(n,o)}`,o.note,en(n)],p=[sn(n),ln(n),an(n,t,o)],u=P([...s,...p]),c=Q-V-Buffer.byteLength(u),d=a=>{let g=E(a,Math.max(0,c));return c=g.left>0?0:c-Buffer.byteLength(g.text),g},x=d(i.map(a=>z(a,t))),W=D(i.slice(i.length-x.left)),q=i.slice(0,X).filter(({finding:a})=>a.fix!==null),H=d(q.map(a=>M(a))),J=d(r("unknown").map(a=>N(a,t))),_=d(r("waived").map(a=>I(a,t))),w=(a,{text:g,left:k},...A)=>{if(g===""&&k===0)return"";let K=`
+ ${m(k,...A)} more, cut here: ${pn(o)} has all.
`;return`${a}${g}${k===0?"":K}`};return P([...s,w(Y,{text:x.text,left:W},"finding","findings"),w("",H,"remedy","remedies"),w(`**Not known:**

`,J,"unknown","unknowns"),w(`**Waived:**

`,_,"waiver","waivers"),...p])}var Y=`| | finding | where | why now | fix |
|---|---|---|---|---|
`,P=n=>`${n.flatMap(t=>t===null||t.trim()===""?[]:[t.trimEnd()]).join(`

`).replace(`-->

###`,`-->
###`)}
`;function Z(n,{wasTold:t}){let{blocks:o,warns:e,unknown:r}=b(n),i=[e>0?`${f(e)} ${e===1?"warns":"warn"}`:"",r>0?`${f(r)} not known`:""].filter(c=>c!==""),s=n.errors.length;if(n.gate==="closed"){let c=[o>0?nn(n,o):"",s>0?`${m(s,"error")}, so that not all could be judged`:""].filter(d=>d!=="");return`\u26D4 Gate closed: ${[...c.length===0?["nothing could be judged"]:c,...i].join(" \xB7 ")}`}return`\u2705 Gate open: ${[i.length===0&&s===0&&t?"all clear, what was found here is fixed":"nothing blocks",...i,...s>0?[m(s,"error")]:[]].join(" \xB7 ")}`}function nn({findings:n},t){let o=n.filter(e=>e.blocks).every(({change:e})=>e==="new");return`${m(t,o?"new finding":"finding")} ${t===1?"blocks":"block"}`}var tn=10,on=1e3;function en({errors:n}){let t=n.slice(0,tn).map(({file:e,line:r,message:i})=>`- \u26D4 error: ${e===null?"":`${l($({file:e,line:r}))}: `}${h(F(i,on))}`),o=n.length-t.length;return[...t,...o===0?[]:[`- + ${m(o,"error")} more`]].join(`
`)}var rn=20;function sn(n){let t=n.proposed.slice(0,rn);if(t.length===0)return"";let o=t.map(s=>`- ${l($(s))}: ${l(T(s))}`),e=n.proposed.length-t.length,r=e===0?[]:[`- + ${f(e)} more`];return`**Proposed by this change, not in force until merged:**

${[...o,...r].join(`
`)}`}function ln(n){let{known:t,waived:o}=b(n),e=n.change?.fixed.length??0,{notJudged:r}=n.coverage;return[e>0?`better than the base: ${m(e,"finding")} fixed \u{1F389}`:"",t>0?`known before: ${f(t)}`:"",o>0?`waived: ${f(o)}`:"",r>0?`not judged: ${m(r,"resource")}`:""].filter(i=>i!=="").join(" \xB7 ").replace(/^[a-z]/,i=>i.toUpperCase())}var cn=3;function an({inputs:n,packs:t},{repository:o},e){let r=o===null?null:l(o.headSha.slice(0,7)),i=e.baseSha===null?"":` against ${l(e.baseSha.slice(0,7))}`,s=n.slice(0,cn).map(({sha256:c})=>l(`${c.slice(0,8)}\u2026`)),p=n.length-s.length,u=[r===null?"":`${r}${i}`,...t.slice(0,5).map(({id:c,version:d})=>l(`${c} ${d}`.trim())),s.length===0?"":`inputs sha256 ${s.join(", ")}${p>0?` + ${f(p)}`:""}`,e.runUrl===null?"":`[full report](${e.runUrl})`].filter(c=>c!=="");return u.length===0?"":`<sub>${u.join(" \xB7 ")}</sub>`}var pn=({runUrl:n})=>n===null?"the job summary":`[the job summary](${n})`;function Tn(n){let{blocks:t,warns:o,unknown:e}=b(n);return t+o+e+n.errors.length+n.proposed.length>0}function Bn({change:n,proposed:t,errors:o}){return(n===null?0:n.new+n.worse+n.fixed.length)+t.length+o.length>0}export{Bn as isChanged,Tn as isWorthTelling,Sn as pullRequestComment};
