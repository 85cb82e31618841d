import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as n,b as M,c as m,d as O,e as l}from"./chunk-VKWELIWB.js";import{f as ee,h as te,i as re}from"./chunk-DQYKY5LC.js";import{a as ne,b as oe,c as ae,d as se,g as ie,h as le,i as de}from"./chunk-YQLFOY4P.js";import{a as pe}from"./chunk-ZKDGB4XT.js";import"./chunk-43MH43JQ.js";import{$ as T,I as W,J as V,K as b,L as q,M as f,N as w,O as K,P as k,Q as D,R as h,S as v,T as E,U as A,V as H,W as R,X as x,Y as U,_ as X,aa as z,ba as Y,ca as J,da as Q,ea as Z,fa as _,ga as N}from"./chunk-YD5PIIUL.js";import{d as B}from"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import{a as C}from"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";import{createHash as Je}from"node:crypto";var I={blocks:"\u2716",warns:"\u25B2",unknown:"?",known:"\xB7",waived:"\u25CB",passed:"\u2714"};function ce(e,t){let{tool:r,gate:o,packs:s,coverage:a}=e,d=[...s.map(({id:p,version:g})=>`${p} ${g}`.trim()),...Y(a),...t.elapsedMs===null?[]:[Z(t.elapsedMs).replace(" ","\xA0")]],i=[ne(e)??"",...oe(e),...le(e),...J(e)].filter(p=>p!==""),c=o==="closed"?"\u26D4":"\u2705";return n`<header>
<p class="brand">${r.name} ${r.version}</p>
<div class="gate ${o}">
<h1><span aria-hidden="true">${c}</span> ${z(e)}</h1>
<ul class="tally">${xe(q(e))}</ul>
</div>
<p class="soft">${d.join(" \xB7 ")}</p>
${i.length===0?l:n`<ul class="soft">${i.map(p=>n`<li>${p}</li>`)}</ul>`}
</header>`}var xe=e=>["blocks","warns","unknown","known","waived","passed"].filter(t=>t!=="known"||e.known>0).map(t=>n`<li class="${t}" data-tally="${t}"><span aria-hidden="true">${I[t]}</span> <b>${f(e[t])}</b> ${t==="passed"?"passed":w[t]}</li>`);function me({tool:e,failOn:t,exitCode:r},{repository:o}){let s=o===null?l:n` <p>Commit <code>${o.headSha}</code> of <code>${o.repository}</code>.</p>`;return n`<footer>
<p>Made by ${e.name} ${e.version}. Severities from ${t} close the gate; the exit code was ${r}.</p>${s}
<p>This file loads nothing and sends nothing. Names and values in it are those of what was judged; what can't be seen is written as an escape.</p>
</footer>`}function fe(e){return e.length===0?l:n`<section id="filters" class="filters" role="search" aria-label="Filter the findings" hidden="">
<label class="search">Search (press / to come here)<input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<label>Severity<select id="severity"><option value="">all</option>${Me(e)}</select></label>
<label>Policy<select id="policy"><option value="">all</option>${Fe(e)}</select></label>
<button id="reset" type="button">Show all</button>
<fieldset><legend>Show what</legend>${Se(e)}</fieldset>
<output id="told" aria-live="polite"></output>
</section>
`}var Me=e=>B.filter(t=>e.some(({finding:r})=>r.verdict.severity===t)).map(t=>n`<option value="${t}">${t}</option>`);function Fe(e){let t=new Map;for(let r of e){let{policy:o}=r.finding.verdict;t.set(o,(t.get(o)??0)+b([r]))}return[...t].toSorted(([r],[o])=>r<o?-1:1).map(([r,o])=>n`<option value="${r}">${r} (${o})</option>`)}function Se(e){return[...new Set(e.map(({state:r})=>r))].map(r=>{let o=b(e.filter(s=>s.state===r));return n`<label class="${r}"><input type="checkbox" value="${r}" checked=""> <span class="badge"><span aria-hidden="true">${I[r]}</span> ${w[r]}</span> (${o})</label>`})}var Re=50;function ue(e,t,r){let{finding:o,state:s}=e,{verdict:a}=o,d=a.resourceType===""?l:n` (${a.resourceType})`,i=a.line===null||a.column===null?"":`:${a.column}`;return n`<article id="finding-${t}" class="remark ${s}" data-state="${s}" data-severity="${a.severity}" data-policy="${a.policy}" data-count="${b([e])}" aria-labelledby="title-${t}">
<h3 id="title-${t}">${L(s)} ${D(o)}</h3>
<p>${j(a,r,i)} · <code>${v(a)}</code>${d}</p>
${ze(o)}<dl>
${Oe(e).map(([c,p])=>n`<dt>${c}</dt> <dd>${p}</dd>\n`)}</dl>
</article>
`}var L=e=>n`<span class="badge"><span aria-hidden="true">${I[e]}</span> ${w[e]}</span>`;function j(e,t,r=""){let o=`${h(e)}${r}`,s=pe(t.repository,e.file,e.line);return s===null?n`<span class="place" data-place="">${o}</span>`:n`<a class="place" data-place="" href="${s}">${o}</a>`}function Oe(e){let{finding:t}=e,{verdict:r,why:o,fix:s,remedy:a,path:d=[],related:i,madeBy:c}=t,p=x(r.witness),g=r.verdict==="unknown",y=V(e),F=T(e,Re);return[...g?[u("because",R(r.reason)),u("fails when",p),u("give",a===null?"":R(a))]:[u("found",E(t))],...d.length===0?[]:[["path",De(d)]],u("why",o.trim()===""?"":`${R(o)}.`),...g||s===null||s.trim()===""?[]:[["fix",Ae(s)]],u("also in",(F??"").replace(/^also in /,"")),u("made by",c??""),u("plan",t.unchanged?X:""),u("waived",Ie(r)),u("waiver",y===null?"":U(y)),...i.length===0?[]:[["see",Ee(i)]],u("policy",[r.policy,A(t),r.confidence,H(t)??""].filter(S=>S!=="").join(" \xB7 ")),["more",n`<code>${_(r.policy)}</code>`]].filter(([,{markup:S}])=>S!=="")}var u=(e,t)=>[e,m(t,4e3)];function Ie({waived:e}){if(e===null)return"";let t=e.owner===null?"":`, owner ${e.owner}`,r=e.until===null?", without an end":`, until ${e.until}`;return`${R(e.reason)}${C(t,200)}${C(r,40)}`}var De=e=>n`<ol class="path">${e.map(t=>t.blocks?n`<li class="stop">${N(t)}</li>`:n`<li>${N(t)}</li>`)}</ol>`,Ee=e=>O(e.map(({file:t,line:r,text:o})=>n`<span class="place">${h({file:t,line:r})}</span> ${o}`),"<br>"),Ae=e=>n`<pre class="fix"><code>${Te(e.trimEnd().split(`
`))}</code></pre>`,Te=e=>O(e.map(t=>m(t.replaceAll("	","  "),400)),`
`);function ze({excerpt:e,verdict:t}){if(e===null)return l;let r=de(e,t.line),o=String(r.at(-1)?.number??0).length,s=r.map(({number:a,text:d})=>{let i=a===t.line,c=`${i?"\u203A":" "} ${String(a).padStart(o)} \u2502 `,p=m(d.replaceAll("	","  "),400);return i?n`<span class="line at"><span class="no">${c}</span><span>${p}\n</span></span>`:n`<span class="line"><span class="no">${c}</span><span>${p}\n</span></span>`});return n`<pre class="frame"><code>${s}</code></pre>
`}var Ce=1e3;function ge(e,t){if(e.length===0)return n`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title" tabindex="-1">Findings</h2>
<p>There are none.</p></section>
`;let r=t.all?e:e.slice(0,Ce),o=e.slice(r.length),s=b(e),a=s===e.length?`${k(s,"finding")}, worst first.`:`${k(s,"finding")} with ${k(e.length,"cause")}, worst first.`;return n`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
<p class="soft">${a}</p>
<p id="none" hidden="">No finding is as the filters want it.</p>
${r.map((d,i)=>ue(d,i+1,t))}${Ne(o,r.length,t)}</section>
`}function Ne(e,t,r){if(e.length===0)return l;let o=e.map((s,a)=>Le(s,t+a+1,r));return n`<div id="rest"><h2>${f(e.length)} more in short</h2>
<p class="soft">With --all, these are told in full as well.</p>
<div class="table" role="region" aria-label="More findings" tabindex="0"><table>
<thead><tr><th>state</th><th>severity</th><th>where</th><th>finding</th></tr></thead>
<tbody>
${o}</tbody></table></div></div>
`}function Le(e,t,r){let{finding:o,state:s}=e,{verdict:a}=o,d=T(e,10),i=d===null?l:n`, ${d}`;return n`<tr id="finding-${t}" class="remark ${s}" data-state="${s}" data-severity="${a.severity}" data-policy="${a.policy}" data-count="${b([e])}">
<td>${L(s)}</td><td>${A(o)}</td>
<td>${j(a,r)}<br>${v(a)}${i}</td>
<td>${D(o)}. ${m(E(o),2e3)}${M(".")} <code>${a.policy}</code></td></tr>
`}var he=e=>n`${Pe(e)}${We(e)}${qe(e)}${Ke(e)}`,je=new Set(["resources","not judged","failed","unknown","passed"]),Ge=e=>je.has(e)?n`<th scope="col" class="number">${e}</th>`:n`<th scope="col">${e}</th>`,$=(e,t,r,o)=>o.length===0?l:n`<section id="${e}" aria-labelledby="${e}-title"><h2 id="${e}-title">${t}</h2>
<div class="table" role="region" aria-labelledby="${e}-title" tabindex="0"><table>
<thead><tr>${r.map(Ge)}</tr></thead>
<tbody>
${o}</tbody></table></div></section>
`;function Pe(e){let t=ee(e);if(t===null)return l;let r=(e.change?.access??[]).map(Be);return r.length===0?n`<section id="access" aria-labelledby="access-title"><h2 id="access-title">Access</h2><p>${t}</p></section>
`:n`${$("access",t,["change","to whom","what","example","where"],r)}`}function Be(e){let{kind:t,to:r,holder:o,reason:s,remedy:a,witness:d,address:i}=e,c=x(d),p=[...re(e),...c===""?[]:[`when ${c}`]].join(", "),g=a===null?"":`; give ${a}`;return n`<tr><td>${t==="unknown"?"not known":t}</td><td><code>${r||o}</code></td><td>${m(te(e),700)}<br>${m(`${s}${g}`,700)}</td><td>${m(p,1e3)}</td><td><span class="place">${h(e)}</span> <code>${i}</code></td></tr>
`}function We({change:e}){return e===null?l:$("fixed","Mended by this change",["severity","finding","where it was"],e.fixed.map(Ve))}function Ve(e){let{severity:t,title:r,policy:o,stack:s,address:a}=e,d=s===""?a:`${s}/${a}`;return n`<tr><td>${t}</td><td>${m(r,200)} <code>${o}</code></td><td><span class="place">${h(e)}</span> <code>${d}</code></td></tr>
`}function qe(e){let t=ae(e);if(t===null)return l;let r=e.proposed.map(o=>n`<li><span class="place">${h(o)}</span> ${m(se(o),700)}</li>`);return n`<section id="proposed" aria-labelledby="proposed-title"><h2 id="proposed-title">Changes to the rules proposed here</h2>
<p>${t}</p><ul>${r}</ul></section>
`}var Ke=({waivers:e})=>$("waivers","Exceptions",["state","policy","for","reason","owner and end"],e.map(He));function He(e){let{state:t,rule:r,tool:o,scope:s,reason:a,owner:d,until:i,advice:c}=e,p=ie(e),g=p===""?l:n`<br><span class="place">${p}</span>`,y=c===null?l:n`<br>${m(c,500)}`,F=o===null?l:n` (${o})`,S=i===null?"no end":`until ${i}`;return n`<tr><td>${t.replace("-"," ")}</td><td><code>${r}</code>${F}</td><td>${s}${g}</td><td>${a===""?"none given":a}${y}</td><td>${d??"nobody named"}, ${S}</td></tr>
`}var G=`
'use strict'
const filters = document.getElementById('filters')
const search = document.getElementById('search')
const severity = document.getElementById('severity')
const policy = document.getElementById('policy')
const told = document.getElementById('told')
const none = document.getElementById('none')
const states = Array.from(filters.querySelectorAll('input[type="checkbox"]'))
const remarks = Array.from(document.querySelectorAll('.remark'))
const rest = document.getElementById('rest')
const texts = new Map()
const textOf = (remark) => {
  if (!texts.has(remark)) texts.set(remark, remark.textContent.toLowerCase())
  return texts.get(remark)
}
function apply() {
  const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
  const wanted = new Set(states.filter((box) => box.checked).map((box) => box.value))
  let shown = 0
  let findings = 0
  for (const remark of remarks) {
    const fits =
      wanted.has(remark.dataset.state) &&
      (severity.value === '' || remark.dataset.severity === severity.value) &&
      (policy.value === '' || remark.dataset.policy === policy.value) &&
      words.every((word) => textOf(remark).includes(word))
    remark.hidden = !fits
    if (fits) {
      shown += 1
      findings += Number(remark.dataset.count)
    }
  }
  if (rest !== null) rest.hidden = rest.querySelector('.remark:not([hidden])') === null
  none.hidden = shown > 0
  told.textContent = shown === remarks.length ? 'All ' + shown + ' remarks are shown'
    : shown + ' of ' + remarks.length + ' remarks are shown (' + findings + (findings === 1 ? ' finding)' : ' findings)')
}
function reset() {
  search.value = severity.value = policy.value = ''
  for (const box of states) box.checked = true
  apply()
  search.focus()
}
for (const control of [search, severity, policy, ...states]) control.addEventListener('input', apply)
document.getElementById('reset').addEventListener('click', reset)
document.addEventListener('keydown', (event) => {
  const typing = /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    search.focus()
  }
})
filters.hidden = false
apply()
`;var P=`
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #fff; --text: #1b1f24; --soft: #57606a; --edge: #d5dae0;
  --code: #f0f2f5; --link: #0b57c2; --mark: #fff3c4;
  --blocks: #b3261e; --warns: #8a5300; --unknown: #0a5c8a; --known: #57606a; --waived: #57606a;
  --passed: #1a6b36; --add: #e3f5e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --card: #181e25; --text: #e6eaef; --soft: #a3adb8; --edge: #323b46;
    --code: #10151b; --link: #7db4ff; --mark: #443a10;
    --blocks: #ff8b82; --warns: #f0b45a; --unknown: #74c0f0; --known: #a3adb8; --waived: #a3adb8;
    --passed: #6fcf8c; --add: #14301c;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { padding-bottom: 0; } main { padding-top: 0; }
h1, h2, h3 { line-height: 1.25; text-wrap: pretty; }
h1 { font-size: 1.6rem; margin: .25rem 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 0; }
p, ul, ol { margin: .5rem 0; }
a { color: var(--link); }
code, pre, .place { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; }
code { overflow-wrap: anywhere; unicode-bidi: isolate; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
.soft { color: var(--soft); }
.brand { color: var(--soft); margin: 0; }
.gate { border-left: .4rem solid var(--passed); padding-left: 1rem; }
.gate.closed { border-color: var(--blocks); }
.tally { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.tally li { border: 1px solid var(--edge); border-radius: .5rem; padding: .25rem .75rem; background: var(--card); }
.tally b { font-size: 1.15rem; }
.blocks { --state: var(--blocks); } .warns { --state: var(--warns); } .unknown { --state: var(--unknown); }
.known { --state: var(--known); } .waived { --state: var(--waived); } .passed { --state: var(--passed); }
.tally b, .badge { color: var(--state); }
.badge { font-weight: 700; white-space: nowrap; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: 1rem; margin: 1rem 0;
  background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; }
.filters label { display: flex; flex-direction: column; gap: .15rem; font-size: .875rem; color: var(--soft); min-width: 0; }
.filters .search { flex: 1 1 14rem; }
.filters fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .15rem .9rem; flex: 1 1 auto; }
.filters legend { padding: 0; font-size: .875rem; color: var(--soft); }
.filters fieldset label { flex-direction: row; align-items: center; gap: .35rem; color: var(--text); min-height: 1.75rem; }
.filters input[type="search"], .filters select, .filters button {
  font: inherit; font-size: 1rem; padding: .35rem .5rem; min-height: 2.5rem; max-width: 100%; color: inherit;
  background: var(--ground); border: 1px solid var(--soft); border-radius: .35rem; }
.filters output { align-self: end; color: var(--soft); min-height: 1.75rem; }
article { background: var(--card); border: 1px solid var(--edge); border-left: .4rem solid var(--state);
  border-radius: .5rem; padding: .9rem 1.1rem; margin: 0 0 1rem; content-visibility: auto; contain-intrinsic-size: auto 22rem; }
article .place { overflow-wrap: anywhere; }
article dl { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .35rem 1rem; margin: .75rem 0 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
dd > p:first-child, dd > ol:first-child { margin-top: 0; } dd > p:last-child { margin-bottom: 0; }
.path { padding-left: 1.4rem; margin: 0; } .path .stop { color: var(--passed); font-weight: 600; }
pre { margin: .75rem 0 0; padding: .6rem .75rem; background: var(--code); border: 1px solid var(--edge); border-radius: .35rem;
  line-height: 1.45; white-space: pre-wrap; overflow-wrap: anywhere; }
pre .line { display: grid; grid-template-columns: max-content minmax(0, 1fr); } pre .at { background: var(--mark); }
pre .no { color: var(--soft); user-select: none; -webkit-user-select: none; }
dd pre { margin: 0; padding: .3rem .6rem; } pre.fix { background: var(--add); }
.table { overflow-x: auto; background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem; border-bottom: 1px solid var(--edge); }
tr:last-child > td { border-bottom: 0; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td { overflow-wrap: break-word; max-width: 30rem; }
td.digest { min-width: 18rem; }
.errors li { margin: .35rem 0; overflow-wrap: anywhere; }
.errors .badge { color: var(--blocks); }
footer { color: var(--soft); font-size: .875rem; border-top: 1px solid var(--edge); margin-top: 2rem; }
@media (max-width: 40rem) {
  body { font-size: 15px; }
  header, main, footer { padding-inline: .75rem; }
  h1 { font-size: 1.3rem; }
  article { padding: .75rem; }
  article dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  article dd { margin-bottom: .6rem; }
  .filters { padding: .75rem; } .filters label { flex: 1 1 100%; } .filters fieldset label { flex: 0 0 auto; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --card: #fff; --text: #000; --soft: #444; --edge: #bbb; --code: #f6f6f6; --link: #000;
    --mark: #eee; --blocks: #8c1d18; --warns: #6b4000; --unknown: #0a4a70; --known: #444; --waived: #444;
    --passed: #145229; --add: #f6f6f6;
  }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  .filters > :not(output), .skip { display: none !important; }
  .filters { border: 0; padding: 0; margin: 0; background: none; }
  article { break-inside: avoid; content-visibility: visible; padding: .5rem .75rem; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
  .table { overflow: visible; }
  td.digest { min-width: 0; }
  thead { display: table-header-group; }
}
@page { margin: 15mm; }
`;var $e=({errors:e})=>e.length===0?l:n`<section id="errors" aria-labelledby="errors-title"><h2 id="errors-title">What couldn't be judged</h2>
<ul class="errors">${e.map(Ue)}</ul></section>
`,Ue=e=>n`<li><span class="badge"><span aria-hidden="true">⛔</span> error</span> ${m(Q(e),2500)}</li>`,ye=({inputs:e})=>$("inputs","Inputs",["input","kind","resources","not judged","SHA-256"],e.map(Xe));function Xe({file:e,kind:t,resources:r,notJudged:o,sha256:s,notes:a}){let d=a.length===0?l:n`<br>${O(a.map(i=>n`${i}`),"<br>")}`;return n`<tr><td><span class="place">${e}</span>${d}</td><td>${K[t]}</td><td class="number">${f(r)}</td><td class="number">${f(o)}</td><td class="digest"><code>${s}</code></td></tr>
`}var be=1e3;function we({verdicts:e}){let t=e.filter(({verdict:s,failsWhen:a})=>s==="pass"&&a!==null),r=t.length-be,o=r<=0?l:n`<p class="soft">${k(r,"more pass","more passes")} of this kind: the jsonl report has all.</p>
`;return n`${$("assumptions","Passes that rest on a default",["where","policy","would fail when"],t.slice(0,be).map(Ye))}${o}`}var Ye=e=>n`<tr><td><span class="place">${h(e)}</span> <code>${v(e)}</code></td><td><code>${e.policy}</code></td><td>${m(x(e.failsWhen??{}),2e3)}</td></tr>
`;function ke({policies:e,verdicts:t}){let r=new Map;for(let{policy:i,verdict:c}of t){let p=r.get(i)??{pass:0,fail:0,unknown:0};p[c]++,r.set(i,p)}let o=e.filter(({id:i})=>r.has(i)),s=e.length-o.length,a=o.map(({id:i,title:c,severity:p})=>{let{pass:g,fail:y,unknown:F}=r.get(i)??{pass:0,fail:0,unknown:0};return n`<tr><td>${m(c,200)}<br><code>${i}</code></td><td>${p}</td><td class="number">${f(y)}</td><td class="number">${f(F)}</td><td class="number">${f(g)}</td></tr>
`}),d=s===0?l:n`<p class="soft">${f(s)} more of the policies that ran found no resource that they are about.</p>
`;return n`${$("policies","Policies",["policy","severity","failed","unknown","passed"],a)}${d}`}var ve=e=>`'sha256-${Je("sha256").update(e).digest("base64")}'`,Qe=["default-src 'none'",`script-src ${ve(G)}`,`style-src ${ve(P)}`,"base-uri 'none'","form-action 'none'"].join("; "),tr=(e,t)=>{let r=W(e.findings);return n`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${M(Qe)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${z(e)} stackgate</title>
<style>${M(P)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${ce(e,t)}
<main>
${$e(e)}${fe(r)}${ge(r,t)}${he(e)}${we(e)}${ye(e)}${ke(e)}</main>
${me(e,t)}
${r.length===0?l:n`<script>${M(G)}</script>`}
</body>
</html>
`.markup};export{tr as html};
