import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as x}from"./chunk-C7YIOYLL.js";import{a as M,c as l,d as y,e as F,f as u}from"./chunk-TJ6PHO6U.js";import{a as b,c as v,e as R,i as h,k as $,n as w,q as j,r as G,u as O,v as k}from"./chunk-37SQ6QPK.js";import"./chunk-E6Q4WJDC.js";import"./chunk-6G7CKFX6.js";function d(n,t){let e=0,r=[];for(let o of n){if(e+=Buffer.byteLength(o),e>t)break;r.push(o)}return{text:r.join(""),left:n.length-r.length}}var L={blocks:"\u26D4",warns:"\u26A0\uFE0F",unknown:"\u2754",waived:"\u{1F91D}"};function W(n,t){let{finding:e,state:r}=n,{verdict:o}=e;return U([`### ${L[r]} ${r}, ${o.severity}: Not met: ${u(e.title)}`,`${C(n,t)}`,e.excerpt===null?"":F(A(e)),z(e),e.why.trim()===""?"":`**Why:** ${u(e.why)}`,e.fix===null?"":`**Fix:**

${F(e.fix.trimEnd().split(`
`))}`,`Policy ${l(o.policy)}, ${o.confidence} \xB7 ${l(k(o.policy))}`])}function B(n,t){let{finding:e,state:r}=n,{verdict:o,remedy:i}=e,a=I(e);return U([`### ${L[r]} ${r==="blocks"?"blocks, unknown":"unknown"}, ${o.severity}: ${u(e.title)}`,C(n,t),`**Because** ${l(w(o.reason))}${a===""?"":`; it fails when ${a}`}`,i===null?"":`**Give** ${l(w(i))}`,`Policy ${l(o.policy)} \xB7 ${l(k(o.policy))}`])}function T({finding:n,also:t},e){let{verdict:r}=n,{waived:o}=r;return o===null?"":`| ${[l(r.policy),`${D(n,e)} ${S(n)}${t.length>0?` +${t.length}`:""}`,l(o.reason),o.owner===null?"nobody named":l(o.owner),o.until===null?"no end":l(o.until)].map(y).join(" | ")} |
`}var U=n=>`${n.filter(t=>t!=="").join(`

`)}

`;function C(n,t){let{finding:e,also:r}=n,{resourceType:o}=e.verdict,i=o===""?"":` (${l(o)})`,a=r.slice(0,10).map(p=>S(p)),s=r.length>a.length?` and ${r.length-a.length} more`:"",c=a.length===0?"":`, also in ${a.join(", ")}${s}`;return`${D(e,t)} ${S(e)}${i}${c}`}function D({verdict:n},t){let e=l($(n)),r=M(t.repository,n.file,n.line);return r===null?e:`[${e}](${r})`}function S({verdict:n}){let{address:t,stack:e}=n;return t===""?"the account as a whole":l(e===""?t:`${e}/${t}`)}function z(n){let t=I(n),e=t===""?"":` when ${t}`,r=n.wanted===null?"":`; must ${l(n.wanted)}`;return`**Found:** ${l(w(n.verdict.reason))}${e}${r}`}var I=({verdict:n})=>Object.entries(n.witness).map(([t,e])=>typeof e=="boolean"?`${l(t)} is ${e}`:`${l(t)} = ${l(`"${e}"`)}`).join(", ");function A({excerpt:n,verdict:t}){if(n===null)return[];let e=x(n,t.line),r=String(e.at(-1)?.number??0).length;return e.map(({number:o,text:i})=>`${o===t.line?">":" "} ${String(o).padStart(r)} | ${i}`.trimEnd())}var f=1024,g={inputs:120,findings:480,unknown:120,waivers:60,errors:60,notes:40},mn=(n,t)=>{let e=v(n.findings),r=e.filter(({state:s,finding:c})=>s!=="waived"&&!E(c)),o=e.filter(({state:s,finding:c})=>s!=="waived"&&E(c)),i=e.filter(({state:s})=>s==="waived");return`${[Q(n,t),V(n),X(n),P("Findings",r,g.findings,s=>W(s,t)),P("What couldn't be known, and what would make it known",o,g.unknown,s=>B(s,t)),en(i,t)].map(s=>s.trimEnd()).filter(s=>s!=="").join(`

`)}
`},E=n=>n.verdict.verdict==="unknown";function Q(n,t){let{blocks:e,warns:r,unknown:o,waived:i,passed:a,failsWhen:s}=R(n),c=[`\u26D4 ${e.toLocaleString("en-US")} blocks`,`\u26A0\uFE0F ${r.toLocaleString("en-US")} warns`,`\u2754 ${o.toLocaleString("en-US")} unknown`,`\u{1F91D} ${i.toLocaleString("en-US")} waived`,`\u2705 ${a.toLocaleString("en-US")} passed`].join(" \xB7 "),p=n.packs.map(({id:K,version:q})=>l(`${K} ${q}`.trim())),J=[`${n.tool.name} ${u(n.tool.version)}`,...p,...G(n.coverage),...t.elapsedMs===null?[]:[O(t.elapsedMs)]],N=n.gate==="closed"?"# \u26D4 Gate closed":"# \u2705 Gate open",H=s===0?"":`
${h(s,"pass rests","passes rest")} on a default and would fail with another value that the input allows. With \`assume: all\`, every value is judged.
`;return`${N}

${j(n)}

${c}

${J.join(" \xB7 ")}
${H}`}function V({errors:n}){let t=n.map(({file:o,line:i,message:a})=>`- \u26D4 error: ${o===null?"":`${l($({file:o,line:i}))}: `}${u(a)}
`),{text:e,left:r}=d(t,g.errors*f);return t.length===0?"":`## What couldn't be judged

${e}${m(r,"error")}`}function X(n){if(n.inputs.length===0)return"";let t=Z(n.findings),e=n.inputs.map(s=>nn(s,t)),{text:r,left:o}=d(e,g.inputs*f),i=n.inputs.flatMap(({file:s,notes:c})=>c.map(p=>`- ${l(s)}: ${u(p)}
`)),a=d(i,g.notes*f);return[`## Inputs

| input | kind | resources | not judged | findings |
|---|---|---|---|---|
`,r,m(o,"input"),i.length===0?"":`
${a.text}${m(a.left,"note")}`].join("")}var Y={cloudformation:"CloudFormation template",cdk:"CDK assembly","terraform-plan":"Terraform plan","terraform-configuration":"Terraform configuration"};function Z(n){let t=new Map;for(let e of n){let r=e.verdict.inputFile,o=t.get(r)??new Map,i=b(e);t.set(r,o.set(i,(o.get(i)??0)+1))}return t}var _=[["blocks","\u26D4"],["warns","\u26A0\uFE0F"],["unknown","\u2754"],["waived","\u{1F91D}"]];function nn(n,t){let e=[...t].filter(([i])=>tn(i,n)).map(([,i])=>i),r=_.flatMap(([i,a])=>{let s=e.reduce((c,p)=>c+(p.get(i)??0),0);return s===0?[]:[`${a} ${s} ${i}`]});return`| ${[l(n.file),Y[n.kind],String(n.resources),String(n.notJudged),r.join(", ")||"\u2705 none"].map(y).join(" | ")} |
`}function tn(n,{file:t}){return n===t||n.startsWith(t.endsWith("/")?t:`${t}/`)}function P(n,t,e,r){if(t.length===0)return"";let{text:o,left:i}=d(t.map(r),e*f);return`## ${n}

${o}${m(i,"finding")}`}function en(n,t){if(n.length===0)return"";let e=n.map(i=>T(i,t)),{text:r,left:o}=d(e,g.waivers*f);return`## Waivers in force

| policy | resource | reason | owner | ends |
|---|---|---|---|---|
${r}${m(o,"waiver")}`}var m=(n,t)=>n===0?"":`
+ ${h(n,t)} more, cut here for GitHub's limit: the JSON report has all.
`;export{mn as githubSummary};
