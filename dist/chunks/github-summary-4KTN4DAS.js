import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as O}from"./chunk-C7YIOYLL.js";import{a as D,c as a,d as h,e as b,f as u}from"./chunk-NMT62TO3.js";import{a as R,b as x,c as G,e as j,i as k,k as m,n as y,q as M,r as W,t as I,u as T,x as C,y as F}from"./chunk-MZ2U72ZK.js";import{o as p}from"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";function g(n,t){let e=0,r=[];for(let o of n){if(e+=Buffer.byteLength(o),e>t)break;r.push(o)}return{text:r.join(""),left:n.length-r.length}}var B={blocks:"\u26D4",warns:"\u26A0\uFE0F",unknown:"\u2754",waived:"\u{1F91D}"};function E(n,t){let{finding:e,state:r}=n,{verdict:o}=e;return S([`### ${B[r]} ${r}, ${o.severity}: Not met: ${u(e.title)}`,`${J(n,t)}`,e.excerpt===null?"":b(en(e)),Z(e),e.why.trim()===""?"":`**Why:** ${u(e.why)}`,A(n),e.fix===null?"":`**Fix:**

${b(e.fix.trimEnd().split(`
`))}`,`Policy ${a(o.policy)}, ${o.confidence} \xB7 ${a(F(o.policy))}`])}function L(n,t){let{finding:e,state:r}=n,{verdict:o,remedy:i}=e,l=H(e);return S([`### ${B[r]} ${r==="blocks"?"blocks, unknown":"unknown"}, ${o.severity}: ${u(e.title)}`,J(n,t),`**Because** ${a(y(o.reason))}${l===""?"":`; it fails when ${l}`}`,i===null?"":`**Give** ${a(y(i))}`,A(n),`Policy ${a(o.policy)} \xB7 ${a(F(o.policy))}`])}function P({finding:n,also:t},e){let{verdict:r}=n,{waived:o}=r;return o===null?"":`| ${[a(r.policy),`${N(n,e)} ${v(n)}${t.length>0?` +${t.length}`:""}`,a(o.reason),o.owner===null?"nobody named":a(o.owner),o.until===null?"no end":a(o.until)].map(h).join(" | ")} |
`}var Y=10,S=n=>`${n.filter(t=>t!=="").join(`

`)}

`;function J(n,t){let{finding:e,also:r}=n,{resourceType:o}=e.verdict,i=o===""?"":` (${a(o)})`,l=r.slice(0,Y).map(d=>v(d)),s=r.length>l.length?` and ${r.length-l.length} more`:"",c=l.length===0?"":`, also in ${l.join(", ")}${s}`;return`${N(e,t)} ${v(e)}${i}${c}`}function N({verdict:n},t){let e=a(m(n)),r=D(t.repository,n.file,n.line);return r===null?e:`[${e}](${r})`}function v({verdict:n}){let{address:t,stack:e}=n;return t===""?"the account as a whole":a(e===""?t:`${e}/${t}`)}function Z(n){let t=H(n),e=t===""?"":` when ${t}`,r=n.wanted===null?"":`; must ${a(n.wanted)}`;return`**Found:** ${a(y(n.verdict.reason))}${e}${r}`}function A(n){return S([_(n.finding),nn(n.finding),tn(n)]).trimEnd()}var _=({madeBy:n})=>n===null?"":`**Made by** ${a(n)}`,nn=({unchanged:n})=>n?`The plan ${W}.`:"";function tn(n){let t=G(n);if(t===null)return"";let{reason:e,scope:r,file:o,line:i}=t.acknowledged,l=e===""?"without a reason":a(e),s=a(o===null?r:m({file:o,line:i})),c=t.meant===null?"":`; its id must be ${a(t.meant)}`;return`**Waiver** ${l}, asked for at ${s}${M(t)}, is not in force${c}`}var H=({verdict:n})=>Object.entries(n.witness).map(([t,e])=>typeof e=="boolean"?`${a(t)} is ${e}`:`${a(t)} = ${a(`"${e}"`)}`).join(", ");function en({excerpt:n,verdict:t}){if(n===null)return[];let e=O(n,t.line),r=String(e.at(-1)?.number??0).length;return e.map(({number:o,text:i})=>`${o===t.line?">":" "} ${String(o).padStart(r)} | ${i}`.trimEnd())}var $=1024,f={inputs:120,findings:480,unknown:120,waivers:60,errors:60,notes:40},Gn=(n,t)=>{let e=x(n.findings),r=e.filter(({state:s,finding:c})=>s!=="waived"&&!K(c)),o=e.filter(({state:s,finding:c})=>s!=="waived"&&K(c)),i=e.filter(({state:s})=>s==="waived");return`${[on(n,t),rn(n),sn(n),U("Findings",r,f.findings,s=>E(s,t)),U("What couldn't be known, and what would make it known",o,f.unknown,s=>L(s,t)),pn(i,t)].map(s=>s.trimEnd()).filter(s=>s!=="").join(`

`)}
`},K=n=>n.verdict.verdict==="unknown";function on(n,t){let{blocks:e,warns:r,unknown:o,waived:i,passed:l,failsWhen:s}=j(n),c=[`\u26D4 ${p(e)} blocks`,`\u26A0\uFE0F ${p(r)} warns`,`\u2754 ${p(o)} unknown`,`\u{1F91D} ${p(i)} waived`,`\u2705 ${p(l)} passed`].join(" \xB7 "),d=n.packs.map(({id:V,version:X})=>a(`${V} ${X}`.trim())),q=[`${n.tool.name} ${u(n.tool.version)}`,...d,...T(n.coverage),...t.elapsedMs===null?[]:[C(t.elapsedMs)]],z=n.gate==="closed"?"# \u26D4 Gate closed":"# \u2705 Gate open",Q=s===0?"":`
${k(s,"pass rests","passes rest")} on a default and would fail with another value that the input allows. With \`assume: all\`, every value is judged.
`;return`${z}

${I(n)}

${c}

${q.join(" \xB7 ")}
${Q}`}function rn({errors:n}){let t=n.map(({file:o,line:i,message:l})=>`- \u26D4 error: ${o===null?"":`${a(m({file:o,line:i}))}: `}${u(l)}
`),{text:e,left:r}=g(t,f.errors*$);return t.length===0?"":`## What couldn't be judged

${e}${w(r,"error")}`}function sn(n){if(n.inputs.length===0)return"";let t=ln(n.findings),e=n.inputs.map(s=>un(s,t)),{text:r,left:o}=g(e,f.inputs*$),i=n.inputs.flatMap(({file:s,notes:c})=>c.map(d=>`- ${a(s)}: ${u(d)}
`)),l=g(i,f.notes*$);return[`## Inputs

| input | kind | resources | not judged | findings |
|---|---|---|---|---|
`,r,w(o,"input"),i.length===0?"":`
${l.text}${w(l.left,"note")}`].join("")}var an={cloudformation:"CloudFormation template",cdk:"CDK assembly","terraform-plan":"Terraform plan","terraform-configuration":"Terraform configuration"};function ln(n){let t=new Map;for(let e of n){let r=e.verdict.inputFile,o=t.get(r)??new Map,i=R(e);t.set(r,o.set(i,(o.get(i)??0)+1))}return t}var cn=[["blocks","\u26D4"],["warns","\u26A0\uFE0F"],["unknown","\u2754"],["waived","\u{1F91D}"]];function un(n,t){let e=[...t].filter(([i])=>dn(i,n)).map(([,i])=>i),r=cn.flatMap(([i,l])=>{let s=e.reduce((c,d)=>c+(d.get(i)??0),0);return s===0?[]:[`${l} ${s} ${i}`]});return`| ${[a(n.file),an[n.kind],String(n.resources),String(n.notJudged),r.join(", ")||"\u2705 none"].map(h).join(" | ")} |
`}function dn(n,{file:t}){return n===t||n.startsWith(t.endsWith("/")?t:`${t}/`)}function U(n,t,e,r){if(t.length===0)return"";let{text:o,left:i}=g(t.map(r),e*$);return`## ${n}

${o}${w(i,"finding")}`}function pn(n,t){if(n.length===0)return"";let e=n.map(i=>P(i,t)),{text:r,left:o}=g(e,f.waivers*$);return`## Waivers in force

| policy | resource | reason | owner | ends |
|---|---|---|---|---|
${r}${w(o,"waiver")}`}var w=(n,t)=>n===0?"":`
+ ${k(n,t)} more, cut here for GitHub's limit: the JSON report has all.
`;export{Gn as githubSummary};
