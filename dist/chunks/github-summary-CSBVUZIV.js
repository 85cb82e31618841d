import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as c,c as B,d as C,e as J}from"./chunk-I476VG3D.js";import{f as R,j as G}from"./chunk-DQYKY5LC.js";import{a as W,b as D,c as O,d as N,f as I,g as T,h as A}from"./chunk-YQLFOY4P.js";import"./chunk-ZKDGB4XT.js";import{a as u,b as x,d as w}from"./chunk-43MH43JQ.js";import{G as v,I as k,L as b,M as m,O as F,P as h,R as y,aa as S,ba as M,ea as j}from"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var g=1024,p={inputs:120,findings:390,unknown:120,waivers:60,errors:60,notes:40,rules:30,access:40},bn=(n,t)=>{let r=k(n.findings),e=r.filter(({state:i})=>i!=="waived"&&i!=="known"),s=e.filter(({finding:i})=>!P(i)),o=e.filter(({finding:i})=>P(i)),l=r.filter(({state:i})=>i==="waived");return`${[Q(n,t),V(n),X(n),tn(n),E("Findings",s,p.findings,i=>B(i,t)),E("What couldn't be known, and what would make it known",o,p.unknown,i=>C(i,t)),en(l,t),rn(n)].map(i=>i.trimEnd()).filter(i=>i!=="").join(`

`)}
`},P=n=>n.verdict.verdict==="unknown";function Q(n,t){let{blocks:r,warns:e,unknown:s,waived:o,passed:l,failsWhen:a}=b(n),i=[`\u26D4 ${m(r)} blocks`,`\u26A0\uFE0F ${m(e)} warns`,`\u2754 ${m(s)} unknown`,`\u{1F91D} ${m(o)} waived`,`\u2705 ${m(l)} passed`].join(" \xB7 "),d=n.packs.map(({id:$,version:z})=>u(`${$} ${z}`.trim())),K=[`${n.tool.name} ${w(n.tool.version)}`,...d,...M(n.coverage),...t.elapsedMs===null?[]:[j(t.elapsedMs)]],L=n.gate==="closed"?"# \u26D4 Gate closed":"# \u2705 Gate open",U=a===0?"":`
${h(a,"pass rests","passes rest")} on a default and would fail with another value that the input allows. With \`assume: all\`, every value is judged.
`,q=[W(n),...D(n),...A(n)].flatMap($=>$===null?[]:[`
${u($)}
`]).join("");return`${L}

${S(n)}

${i}

${K.join(" \xB7 ")}
${q}${U}`}function V({errors:n}){let t=n.map(({file:s,line:o,message:l})=>`- \u26D4 error: ${s===null?"":`${u(y({file:s,line:o}))}: `}${w(l)}
`),{text:r,left:e}=c(t,p.errors*g);return t.length===0?"":`## What couldn't be judged

${r}${f(e,"error")}`}function X(n){if(n.inputs.length===0)return"";let t=Y(n.findings),r=n.inputs.map(a=>_(a,t)),{text:e,left:s}=c(r,p.inputs*g),o=n.inputs.flatMap(({file:a,notes:i})=>i.map(d=>`- ${u(a)}: ${w(d)}
`)),l=c(o,p.notes*g);return[`## Inputs

| input | kind | resources | not judged | findings |
|---|---|---|---|---|
`,e,f(s,"input"),o.length===0?"":`
${l.text}${f(l.left,"note")}`].join("")}function Y(n){let t=new Map;for(let r of n){let e=r.verdict.inputFile,s=t.get(e)??new Map,o=v(r);t.set(e,s.set(o,(s.get(o)??0)+1))}return t}var Z=[["blocks","\u26D4"],["warns","\u26A0\uFE0F"],["unknown","\u2754"],["known","\u{1F5C2}\uFE0F"],["waived","\u{1F91D}"]];function _(n,t){let r=[...t].filter(([o])=>nn(o,n)).map(([,o])=>o),e=Z.flatMap(([o,l])=>{let a=r.reduce((i,d)=>i+(d.get(o)??0),0);return a===0?[]:[`${l} ${a} ${o}`]});return`| ${[u(n.file),F[n.kind],String(n.resources),String(n.notJudged),e.join(", ")||"\u2705 none"].map(x).join(" | ")} |
`}function nn(n,{file:t}){return n===t||n.startsWith(t.endsWith("/")?t:`${t}/`)}function tn(n){let t=R(n);if(t===null)return"";let r=G(n);if(r.length===0)return`## Access

${t}`;let{text:e,left:s}=c(r,p.access*g);return`## Access

${t}

| | to whom | what | example | where |
|---|---|---|---|---|
${e}${f(s,"row")}`}function E(n,t,r,e){if(t.length===0)return"";let{text:s,left:o}=c(t.map(e),r*g);return`## ${n}

${s}${f(o,"finding")}`}function en(n,t){if(n.length===0)return"";let r=n.map(o=>J(o,t)),{text:e,left:s}=c(r,p.waivers*g);return`## Waivers in force

| policy | resource | reason | owner | ends |
|---|---|---|---|---|
${e}${f(s,"waiver")}`}function rn(n){let t=n.waivers.flatMap(e=>{let s=I(e);if(s===null)return[];let o=T(e);return[`- ${o===""?"":`${u(o)}: `}${u(s)}
`]}),r=n.proposed.map(e=>`- ${u(y(e))}: ${u(N(e))}
`);return[H("Changes to the rules proposed here",r,O(n)),H("Waivers to look after",t,null)].filter(e=>e!=="").join(`
`)}function H(n,t,r){if(t.length===0)return"";let{text:e,left:s}=c(t,p.rules*g);return`## ${n}

${r===null?"":`${r}

`}${e}${f(s,"line")}`}var f=(n,t)=>n===0?"":`
+ ${h(n,t)} more, cut here for GitHub's limit: the JSON report has all.
`;export{bn as githubSummary};
