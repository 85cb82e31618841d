import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as O}from"./chunk-C7YIOYLL.js";import{a as L,c as s,d as y,e as v,f as u}from"./chunk-SWAKHBOZ.js";import{a as x,b as R,c as j,e as G,f as M,i as F,k as d,n as h,q as W,r as D,t as T,u as I,x as P,y as b,z as C}from"./chunk-NY2LAKKD.js";import{x as m}from"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";function g(n,t){let e=0,r=[];for(let o of n){if(e+=Buffer.byteLength(o),e>t)break;r.push(o)}return{text:r.join(""),left:n.length-r.length}}var nn=30;function B(n){let t=n.slice(0,nn);if(t.length<2)return"";let e=t.map((o,i)=>`  h${i}["${tn(o)}"]`),r=t.slice(1).map(({blocks:o},i)=>`  h${i} ${o?"-.-x":"-->"} h${i+1}`);return["```mermaid","flowchart TD",...e,...r,"```"].join(`
`)}function tn({text:n,file:t,line:e}){let r=t===null?"":` (${d({file:t,line:e})})`;return en(M(n,120)+r)}var en=n=>n.replace(/[^\p{L}\p{N} .,:/()-]/gu,t=>`#${t.codePointAt(0)??0};`);var E={blocks:"\u26D4",warns:"\u26A0\uFE0F",unknown:"\u2754",waived:"\u{1F91D}"};function H(n,t){let{finding:e,state:r}=n,{verdict:o}=e;return k([`### ${E[r]} ${r}, ${o.severity}: Not met: ${u(e.title)}`,`${J(n,t)}`,e.excerpt===null?"":v(un(e)),rn(e),sn(e),e.why.trim()===""?"":`**Why:** ${u(e.why)}`,U(n),e.fix===null?"":`**Fix:**

${v(e.fix.trimEnd().split(`
`))}`,`Policy ${s(o.policy)}, ${o.confidence} \xB7 ${s(b(o.policy))}`])}function N(n,t){let{finding:e,state:r}=n,{verdict:o,remedy:i}=e,l=q(e);return k([`### ${E[r]} ${r==="blocks"?"blocks, unknown":"unknown"}, ${o.severity}: ${u(e.title)}`,J(n,t),`**Because** ${s(h(o.reason))}${l===""?"":`; it fails when ${l}`}`,i===null?"":`**Give** ${s(h(i))}`,U(n),`Policy ${s(o.policy)} \xB7 ${s(b(o.policy))}`])}function A({finding:n,also:t},e){let{verdict:r}=n,{waived:o}=r;return o===null?"":`| ${[s(r.policy),`${K(n,e)} ${S(n)}${t.length>0?` +${t.length}`:""}`,s(o.reason),o.owner===null?"nobody named":s(o.owner),o.until===null?"no end":s(o.until)].map(y).join(" | ")} |
`}var on=10,k=n=>`${n.filter(t=>t!=="").join(`

`)}

`;function J(n,t){let{finding:e,also:r}=n,{resourceType:o}=e.verdict,i=o===""?"":` (${s(o)})`,l=r.slice(0,on).map(p=>S(p)),a=r.length>l.length?` and ${r.length-l.length} more`:"",c=l.length===0?"":`, also in ${l.join(", ")}${a}`;return`${K(e,t)} ${S(e)}${i}${c}`}function K({verdict:n},t){let e=s(d(n)),r=L(t.repository,n.file,n.line);return r===null?e:`[${e}](${r})`}function S({verdict:n}){let{address:t,stack:e}=n;return t===""?"the account as a whole":s(e===""?t:`${e}/${t}`)}function rn(n){let t=q(n),e=t===""?"":` when ${t}`,r=n.wanted===null?"":`; must ${s(n.wanted)}`;return`**Found:** ${s(h(n.verdict.reason))}${e}${r}`}function sn({path:n=[]}){if(n.length===0)return"";let t=n.map(e=>s(C(e))).join(" \u2192 ");return k([`**Path:** ${t}`,B(n)]).trimEnd()}function U(n){return k([an(n.finding),ln(n.finding),cn(n)]).trimEnd()}var an=({madeBy:n})=>n===null?"":`**Made by** ${s(n)}`,ln=({unchanged:n})=>n?`The plan ${D}.`:"";function cn(n){let t=j(n);if(t===null)return"";let{reason:e,scope:r,file:o,line:i}=t.acknowledged;return`**Waiver** ${W(t,{reason:s(e),at:s(o===null?r:d({file:o,line:i})),meant:s(t.meant??"")})}`}var q=({verdict:n})=>Object.entries(n.witness).map(([t,e])=>typeof e=="boolean"?`${s(t)} is ${e}`:`${s(t)} = ${s(`"${e}"`)}`).join(", ");function un({excerpt:n,verdict:t}){if(n===null)return[];let e=O(n,t.line),r=String(e.at(-1)?.number??0).length;return e.map(({number:o,text:i})=>`${o===t.line?">":" "} ${String(o).padStart(r)} | ${i}`.trimEnd())}var $=1024,f={inputs:120,findings:480,unknown:120,waivers:60,errors:60,notes:40},Bn=(n,t)=>{let e=R(n.findings),r=e.filter(({state:a,finding:c})=>a!=="waived"&&!z(c)),o=e.filter(({state:a,finding:c})=>a!=="waived"&&z(c)),i=e.filter(({state:a})=>a==="waived");return`${[pn(n,t),dn(n),mn(n),Q("Findings",r,f.findings,a=>H(a,t)),Q("What couldn't be known, and what would make it known",o,f.unknown,a=>N(a,t)),yn(i,t)].map(a=>a.trimEnd()).filter(a=>a!=="").join(`

`)}
`},z=n=>n.verdict.verdict==="unknown";function pn(n,t){let{blocks:e,warns:r,unknown:o,waived:i,passed:l,failsWhen:a}=G(n),c=[`\u26D4 ${m(e)} blocks`,`\u26A0\uFE0F ${m(r)} warns`,`\u2754 ${m(o)} unknown`,`\u{1F91D} ${m(i)} waived`,`\u2705 ${m(l)} passed`].join(" \xB7 "),p=n.packs.map(({id:Z,version:_})=>s(`${Z} ${_}`.trim())),V=[`${n.tool.name} ${u(n.tool.version)}`,...p,...I(n.coverage),...t.elapsedMs===null?[]:[P(t.elapsedMs)]],X=n.gate==="closed"?"# \u26D4 Gate closed":"# \u2705 Gate open",Y=a===0?"":`
${F(a,"pass rests","passes rest")} on a default and would fail with another value that the input allows. With \`assume: all\`, every value is judged.
`;return`${X}

${T(n)}

${c}

${V.join(" \xB7 ")}
${Y}`}function dn({errors:n}){let t=n.map(({file:o,line:i,message:l})=>`- \u26D4 error: ${o===null?"":`${s(d({file:o,line:i}))}: `}${u(l)}
`),{text:e,left:r}=g(t,f.errors*$);return t.length===0?"":`## What couldn't be judged

${e}${w(r,"error")}`}function mn(n){if(n.inputs.length===0)return"";let t=fn(n.findings),e=n.inputs.map(a=>wn(a,t)),{text:r,left:o}=g(e,f.inputs*$),i=n.inputs.flatMap(({file:a,notes:c})=>c.map(p=>`- ${s(a)}: ${u(p)}
`)),l=g(i,f.notes*$);return[`## Inputs

| input | kind | resources | not judged | findings |
|---|---|---|---|---|
`,r,w(o,"input"),i.length===0?"":`
${l.text}${w(l.left,"note")}`].join("")}var gn={cloudformation:"CloudFormation template",cdk:"CDK assembly","terraform-plan":"Terraform plan","terraform-configuration":"Terraform configuration"};function fn(n){let t=new Map;for(let e of n){let r=e.verdict.inputFile,o=t.get(r)??new Map,i=x(e);t.set(r,o.set(i,(o.get(i)??0)+1))}return t}var $n=[["blocks","\u26D4"],["warns","\u26A0\uFE0F"],["unknown","\u2754"],["waived","\u{1F91D}"]];function wn(n,t){let e=[...t].filter(([i])=>hn(i,n)).map(([,i])=>i),r=$n.flatMap(([i,l])=>{let a=e.reduce((c,p)=>c+(p.get(i)??0),0);return a===0?[]:[`${l} ${a} ${i}`]});return`| ${[s(n.file),gn[n.kind],String(n.resources),String(n.notJudged),r.join(", ")||"\u2705 none"].map(y).join(" | ")} |
`}function hn(n,{file:t}){return n===t||n.startsWith(t.endsWith("/")?t:`${t}/`)}function Q(n,t,e,r){if(t.length===0)return"";let{text:o,left:i}=g(t.map(r),e*$);return`## ${n}

${o}${w(i,"finding")}`}function yn(n,t){if(n.length===0)return"";let e=n.map(i=>A(i,t)),{text:r,left:o}=g(e,f.waivers*$);return`## Waivers in force

| policy | resource | reason | owner | ends |
|---|---|---|---|---|
${r}${w(o,"waiver")}`}var w=(n,t)=>n===0?"":`
+ ${F(n,t)} more, cut here for GitHub's limit: the JSON report has all.
`;export{Bn as githubSummary};
