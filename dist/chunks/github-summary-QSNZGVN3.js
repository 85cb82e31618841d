import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as M}from"./chunk-C7YIOYLL.js";import{a as I,c as a,d as k,e as S,f as d}from"./chunk-OI2TN4CK.js";import{a as x,b as j,c as G,e as O,i as b,k as f,n as h,q as W,s as B,t as C,w as D,x as v}from"./chunk-Z6BM33A6.js";import{o as p}from"./chunk-NPYERLCC.js";import"./chunk-4QPRC5PX.js";import"./chunk-5PLQRV33.js";import"./chunk-55CDFFVJ.js";function m(n,t){let e=0,o=[];for(let r of n){if(e+=Buffer.byteLength(r),e>t)break;o.push(r)}return{text:o.join(""),left:n.length-o.length}}var T={blocks:"\u26D4",warns:"\u26A0\uFE0F",unknown:"\u2754",waived:"\u{1F91D}"};function L(n,t){let{finding:e,state:o}=n,{verdict:r}=e;return J([`### ${T[o]} ${o}, ${r.severity}: Not met: ${d(e.title)}`,`${N(n,t)}`,e.excerpt===null?"":S(Z(e)),Y(e),e.why.trim()===""?"":`**Why:** ${d(e.why)}`,K(n),e.fix===null?"":`**Fix:**

${S(e.fix.trimEnd().split(`
`))}`,`Policy ${a(r.policy)}, ${r.confidence} \xB7 ${a(v(r.policy))}`])}function E(n,t){let{finding:e,state:o}=n,{verdict:r,remedy:i}=e,l=U(e);return J([`### ${T[o]} ${o==="blocks"?"blocks, unknown":"unknown"}, ${r.severity}: ${d(e.title)}`,N(n,t),`**Because** ${a(h(r.reason))}${l===""?"":`; it fails when ${l}`}`,i===null?"":`**Give** ${a(h(i))}`,K(n),`Policy ${a(r.policy)} \xB7 ${a(v(r.policy))}`])}function P({finding:n,also:t},e){let{verdict:o}=n,{waived:r}=o;return r===null?"":`| ${[a(o.policy),`${H(n,e)} ${R(n)}${t.length>0?` +${t.length}`:""}`,a(r.reason),r.owner===null?"nobody named":a(r.owner),r.until===null?"no end":a(r.until)].map(k).join(" | ")} |
`}var X=10,J=n=>`${n.filter(t=>t!=="").join(`

`)}

`;function N(n,t){let{finding:e,also:o}=n,{resourceType:r}=e.verdict,i=r===""?"":` (${a(r)})`,l=o.slice(0,X).map(u=>R(u)),s=o.length>l.length?` and ${o.length-l.length} more`:"",c=l.length===0?"":`, also in ${l.join(", ")}${s}`;return`${H(e,t)} ${R(e)}${i}${c}`}function H({verdict:n},t){let e=a(f(n)),o=I(t.repository,n.file,n.line);return o===null?e:`[${e}](${o})`}function R({verdict:n}){let{address:t,stack:e}=n;return t===""?"the account as a whole":a(e===""?t:`${e}/${t}`)}function Y(n){let t=U(n),e=t===""?"":` when ${t}`,o=n.wanted===null?"":`; must ${a(n.wanted)}`;return`**Found:** ${a(h(n.verdict.reason))}${e}${o}`}function K(n){let{madeBy:t}=n.finding,e=t===null?"":`**Made by** ${a(t)}`,o=G(n);if(o===null)return e;let{reason:r,scope:i,file:l,line:s}=o.acknowledged,c=r===""?"without a reason":a(r),u=a(l===null?i:f({file:l,line:s})),F=o.meant===null?"":`; its id must be ${a(o.meant)}`,y=`**Waiver** ${c}, asked for at ${u}${W(o)}, is not in force${F}`;return e===""?y:`${e}

${y}`}var U=({verdict:n})=>Object.entries(n.witness).map(([t,e])=>typeof e=="boolean"?`${a(t)} is ${e}`:`${a(t)} = ${a(`"${e}"`)}`).join(", ");function Z({excerpt:n,verdict:t}){if(n===null)return[];let e=M(n,t.line),o=String(e.at(-1)?.number??0).length;return e.map(({number:r,text:i})=>`${r===t.line?">":" "} ${String(r).padStart(o)} | ${i}`.trimEnd())}var $=1024,g={inputs:120,findings:480,unknown:120,waivers:60,errors:60,notes:40},vn=(n,t)=>{let e=j(n.findings),o=e.filter(({state:s,finding:c})=>s!=="waived"&&!q(c)),r=e.filter(({state:s,finding:c})=>s!=="waived"&&q(c)),i=e.filter(({state:s})=>s==="waived");return`${[_(n,t),nn(n),tn(n),z("Findings",o,g.findings,s=>L(s,t)),z("What couldn't be known, and what would make it known",r,g.unknown,s=>E(s,t)),ln(i,t)].map(s=>s.trimEnd()).filter(s=>s!=="").join(`

`)}
`},q=n=>n.verdict.verdict==="unknown";function _(n,t){let{blocks:e,warns:o,unknown:r,waived:i,passed:l,failsWhen:s}=O(n),c=[`\u26D4 ${p(e)} blocks`,`\u26A0\uFE0F ${p(o)} warns`,`\u2754 ${p(r)} unknown`,`\u{1F91D} ${p(i)} waived`,`\u2705 ${p(l)} passed`].join(" \xB7 "),u=n.packs.map(({id:Q,version:V})=>a(`${Q} ${V}`.trim())),F=[`${n.tool.name} ${d(n.tool.version)}`,...u,...C(n.coverage),...t.elapsedMs===null?[]:[D(t.elapsedMs)]],y=n.gate==="closed"?"# \u26D4 Gate closed":"# \u2705 Gate open",A=s===0?"":`
${b(s,"pass rests","passes rest")} on a default and would fail with another value that the input allows. With \`assume: all\`, every value is judged.
`;return`${y}

${B(n)}

${c}

${F.join(" \xB7 ")}
${A}`}function nn({errors:n}){let t=n.map(({file:r,line:i,message:l})=>`- \u26D4 error: ${r===null?"":`${a(f({file:r,line:i}))}: `}${d(l)}
`),{text:e,left:o}=m(t,g.errors*$);return t.length===0?"":`## What couldn't be judged

${e}${w(o,"error")}`}function tn(n){if(n.inputs.length===0)return"";let t=on(n.findings),e=n.inputs.map(s=>sn(s,t)),{text:o,left:r}=m(e,g.inputs*$),i=n.inputs.flatMap(({file:s,notes:c})=>c.map(u=>`- ${a(s)}: ${d(u)}
`)),l=m(i,g.notes*$);return[`## Inputs

| input | kind | resources | not judged | findings |
|---|---|---|---|---|
`,o,w(r,"input"),i.length===0?"":`
${l.text}${w(l.left,"note")}`].join("")}var en={cloudformation:"CloudFormation template",cdk:"CDK assembly","terraform-plan":"Terraform plan","terraform-configuration":"Terraform configuration"};function on(n){let t=new Map;for(let e of n){let o=e.verdict.inputFile,r=t.get(o)??new Map,i=x(e);t.set(o,r.set(i,(r.get(i)??0)+1))}return t}var rn=[["blocks","\u26D4"],["warns","\u26A0\uFE0F"],["unknown","\u2754"],["waived","\u{1F91D}"]];function sn(n,t){let e=[...t].filter(([i])=>an(i,n)).map(([,i])=>i),o=rn.flatMap(([i,l])=>{let s=e.reduce((c,u)=>c+(u.get(i)??0),0);return s===0?[]:[`${l} ${s} ${i}`]});return`| ${[a(n.file),en[n.kind],String(n.resources),String(n.notJudged),o.join(", ")||"\u2705 none"].map(k).join(" | ")} |
`}function an(n,{file:t}){return n===t||n.startsWith(t.endsWith("/")?t:`${t}/`)}function z(n,t,e,o){if(t.length===0)return"";let{text:r,left:i}=m(t.map(o),e*$);return`## ${n}

${r}${w(i,"finding")}`}function ln(n,t){if(n.length===0)return"";let e=n.map(i=>P(i,t)),{text:o,left:r}=m(e,g.waivers*$);return`## Waivers in force

| policy | resource | reason | owner | ends |
|---|---|---|---|---|
${o}${w(r,"waiver")}`}var w=(n,t)=>n===0?"":`
+ ${b(n,t)} more, cut here for GitHub's limit: the JSON report has all.
`;export{vn as githubSummary};
