import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as p,b as V}from"./chunk-26D6B257.js";import{f as P,j as A,k as z}from"./chunk-CELE6EJI.js";import{a as B,b as L,c as J,d as H,f as K,g as U,h as q}from"./chunk-7GUYL74E.js";import{a as Q}from"./chunk-ZKDGB4XT.js";import{a as s,b as k,c as x,d as u}from"./chunk-43MH43JQ.js";import{G as j,I as G,J as O,L as M,M as f,O as W,P as v,R as w,U as b,W as y,Z as D,_ as T,aa as I,ba as N,ea as C,fa as S,ga as E}from"./chunk-B5D3FQQX.js";import"./chunk-OM7O4TBY.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var X={blocks:"\u26D4",warns:"\u26A0\uFE0F",unknown:"\u2754",known:"\u{1F5C2}\uFE0F",waived:"\u{1F91D}"};function Y(n,t){let{finding:e,state:o}=n,{verdict:r}=e;return F([`### ${X[o]} ${o}, ${b(e)}: Not met: ${u(e.title)}`,`${nn(n,t)}`,e.excerpt===null?"":x(yn(e)),mn(e),$n(e),e.why.trim()===""?"":`**Why:** ${u(e.why)}`,en(n),e.fix===null?"":`**Fix:**

${x(e.fix.trimEnd().split(`
`))}`,`Policy ${s(r.policy)}, ${r.confidence} \xB7 ${s(S(r.policy))}`])}function Z(n,t){let{finding:e,state:o}=n,{verdict:r,remedy:i}=e,a=on(e);return F([`### ${X[o]} ${o==="blocks"?"blocks, unknown":"unknown"}, ${b(e)}: ${u(e.title)}`,nn(n,t),`**Because** ${s(y(r.reason))}${a===""?"":`; it fails when ${a}`}`,i===null?"":`**Give** ${s(y(i))}`,en(n),`Policy ${s(r.policy)} \xB7 ${s(S(r.policy))}`])}function _({finding:n,also:t},e){let{verdict:o}=n,{waived:r}=o;return r===null?"":`| ${[s(o.policy),`${tn(n,e)} ${R(n)}${t.length>0?` +${t.length}`:""}`,s(r.reason),r.owner===null?"nobody named":s(r.owner),r.until===null?"no end":s(r.until)].map(k).join(" | ")} |
`}var gn=10,F=n=>`${n.filter(t=>t!=="").join(`

`)}

`;function nn(n,t){let{finding:e,also:o}=n,{resourceType:r}=e.verdict,i=r===""?"":` (${s(r)})`,a=o.slice(0,gn).map(g=>R(g)),c=o.length>a.length?` and ${o.length-a.length} more`:"",l=a.length===0?"":`, also in ${a.join(", ")}${c}`;return`${tn(e,t)} ${R(e)}${i}${l}`}function tn({verdict:n},t){let e=s(w(n)),o=Q(t.repository,n.file,n.line);return o===null?e:`[${e}](${o})`}function R({verdict:n}){let{address:t,stack:e}=n;return t===""?"the account as a whole":s(e===""?t:`${e}/${t}`)}function mn(n){let t=on(n),e=t===""?"":` when ${t}`,o=n.wanted===null?"":`; must ${s(n.wanted)}`;return`**Found:** ${s(y(n.verdict.reason))}${e}${o}`}function $n({path:n=[]}){if(n.length===0)return"";let t=n.map(e=>s(E(e))).join(" \u2192 ");return F([`**Path:** ${t}`,V(n)]).trimEnd()}function en(n){return F([fn(n.finding),wn(n.finding),hn(n)]).trimEnd()}var fn=({madeBy:n})=>n===null?"":`**Made by** ${s(n)}`,wn=({unchanged:n})=>n?`The plan ${T}.`:"";function hn(n){let t=O(n);if(t===null)return"";let{reason:e,scope:o,file:r,line:i}=t.acknowledged;return`**Waiver** ${D(t,{reason:s(e),at:s(r===null?o:w({file:r,line:i})),meant:s(t.meant??"")})}`}var on=({verdict:n})=>Object.entries(n.witness).map(([t,e])=>typeof e=="boolean"?`${s(t)} is ${e}`:`${s(t)} = ${s(`"${e}"`)}`).join(", ");function yn({excerpt:n,verdict:t}){if(n===null)return[];let e=z(n,t.line),o=String(e.at(-1)?.number??0).length;return e.map(({number:r,text:i})=>`${r===t.line?">":" "} ${String(r).padStart(o)} | ${i}`.trimEnd())}var m=1024,d={inputs:120,findings:390,unknown:120,waivers:60,errors:60,notes:40,rules:30,access:40},nt=(n,t)=>{let e=G(n.findings),o=e.filter(({state:l})=>l!=="waived"&&l!=="known"),r=o.filter(({finding:l})=>!rn(l)),i=o.filter(({finding:l})=>rn(l)),a=e.filter(({state:l})=>l==="waived");return`${[kn(n,t),Fn(n),vn(n),jn(n),sn("Findings",r,d.findings,l=>Y(l,t)),sn("What couldn't be known, and what would make it known",i,d.unknown,l=>Z(l,t)),Gn(a,t),On(n)].map(l=>l.trimEnd()).filter(l=>l!=="").join(`

`)}
`},rn=n=>n.verdict.verdict==="unknown";function kn(n,t){let{blocks:e,warns:o,unknown:r,waived:i,passed:a,failsWhen:c}=M(n),l=[`\u26D4 ${f(e)} blocks`,`\u26A0\uFE0F ${f(o)} warns`,`\u2754 ${f(r)} unknown`,`\u{1F91D} ${f(i)} waived`,`\u2705 ${f(a)} passed`].join(" \xB7 "),g=n.packs.map(({id:h,version:dn})=>s(`${h} ${dn}`.trim())),an=[`${n.tool.name} ${u(n.tool.version)}`,...g,...N(n.coverage),...t.elapsedMs===null?[]:[C(t.elapsedMs)]],cn=n.gate==="closed"?"# \u26D4 Gate closed":"# \u2705 Gate open",un=c===0?"":`
${v(c,"pass rests","passes rest")} on a default and would fail with another value that the input allows. With \`assume: all\`, every value is judged.
`,pn=[B(n),...L(n),...q(n)].flatMap(h=>h===null?[]:[`
${s(h)}
`]).join("");return`${cn}

${I(n)}

${l}

${an.join(" \xB7 ")}
${pn}${un}`}function Fn({errors:n}){let t=n.map(({file:r,line:i,message:a})=>`- \u26D4 error: ${r===null?"":`${s(w({file:r,line:i}))}: `}${u(a)}
`),{text:e,left:o}=p(t,d.errors*m);return t.length===0?"":`## What couldn't be judged

${e}${$(o,"error")}`}function vn(n){if(n.inputs.length===0)return"";let t=bn(n.findings),e=n.inputs.map(c=>xn(c,t)),{text:o,left:r}=p(e,d.inputs*m),i=n.inputs.flatMap(({file:c,notes:l})=>l.map(g=>`- ${s(c)}: ${u(g)}
`)),a=p(i,d.notes*m);return[`## Inputs

| input | kind | resources | not judged | findings |
|---|---|---|---|---|
`,o,$(r,"input"),i.length===0?"":`
${a.text}${$(a.left,"note")}`].join("")}function bn(n){let t=new Map;for(let e of n){let o=e.verdict.inputFile,r=t.get(o)??new Map,i=j(e);t.set(o,r.set(i,(r.get(i)??0)+1))}return t}var Sn=[["blocks","\u26D4"],["warns","\u26A0\uFE0F"],["unknown","\u2754"],["known","\u{1F5C2}\uFE0F"],["waived","\u{1F91D}"]];function xn(n,t){let e=[...t].filter(([i])=>Rn(i,n)).map(([,i])=>i),o=Sn.flatMap(([i,a])=>{let c=e.reduce((l,g)=>l+(g.get(i)??0),0);return c===0?[]:[`${a} ${c} ${i}`]});return`| ${[s(n.file),W[n.kind],String(n.resources),String(n.notJudged),o.join(", ")||"\u2705 none"].map(k).join(" | ")} |
`}function Rn(n,{file:t}){return n===t||n.startsWith(t.endsWith("/")?t:`${t}/`)}function jn(n){let t=P(n);if(t===null)return"";let e=A(n);if(e.length===0)return`## Access

${t}`;let{text:o,left:r}=p(e,d.access*m);return`## Access

${t}

| | to whom | what | example | where |
|---|---|---|---|---|
${o}${$(r,"row")}`}function sn(n,t,e,o){if(t.length===0)return"";let{text:r,left:i}=p(t.map(o),e*m);return`## ${n}

${r}${$(i,"finding")}`}function Gn(n,t){if(n.length===0)return"";let e=n.map(i=>_(i,t)),{text:o,left:r}=p(e,d.waivers*m);return`## Waivers in force

| policy | resource | reason | owner | ends |
|---|---|---|---|---|
${o}${$(r,"waiver")}`}function On(n){let t=n.waivers.flatMap(o=>{let r=K(o);if(r===null)return[];let i=U(o);return[`- ${i===""?"":`${s(i)}: `}${s(r)}
`]}),e=n.proposed.map(o=>`- ${s(w(o))}: ${s(H(o))}
`);return[ln("Changes to the rules proposed here",e,J(n)),ln("Waivers to look after",t,null)].filter(o=>o!=="").join(`
`)}function ln(n,t,e){if(t.length===0)return"";let{text:o,left:r}=p(t,d.rules*m);return`## ${n}

${e===null?"":`${e}

`}${o}${$(r,"line")}`}var $=(n,t)=>n===0?"":`
+ ${v(n,t)} more, cut here for GitHub's limit: the JSON report has all.
`;export{nt as githubSummary};
