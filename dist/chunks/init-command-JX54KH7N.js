import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as y}from"./chunk-3Z6L4UE4.js";import{b as w}from"./chunk-EBWCBXM6.js";import{d}from"./chunk-2F5CW5WA.js";import{Ba as u,Jb as g,Kb as f,_a as p}from"./chunk-YD5PIIUL.js";import{m as h}from"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";import{existsSync as T,mkdirSync as N,readFileSync as W,writeFileSync as C}from"node:fs";import{dirname as I,join as a,relative as j,sep as F}from"node:path";var k=t=>`# Settings of Stackgate. Paths are relative to this file.
packs: [${t}]

enforcement:
  # The least severity that closes the gate: critical, high, medium, low or info.
  fail-on: high

# Values of parameters and variables that have no default, by the templates that take them:
#
#   parameters:
#     "stacks/*.yaml":
#       Environment: production
#
# Exceptions are written by: stackgate waive POLICY FILE:LINE --reason "why it may stay"
# Findings that are known and may stay for now: stackgate baseline
`;function b({version:t,branch:n,apps:r}){return`# The gate: what a change brings or worsens closes it. Make this job a required one.
name: Stackgate

on:
  pull_request:
  merge_group:
  push:
    branches: [${$(n)}]

permissions:
  contents: read

concurrency:
  group: stackgate-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # What a change is compared with has to be there.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: "24"
${r.map(A).join("")}      - name: Gate
        env:
          BASE: \${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}
        run: npx --yes stackgate@${t} check \${BASE:+--base "$BASE"} --format terminal --format github
`}var A=t=>`      - name: Synthesise ${q(t)}
        working-directory: ${$(t)}
        run: npm ci && npx cdk synth --quiet
`,$=t=>/^[A-Za-z][\w./-]*$/.test(t)&&!/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(t)?t:JSON.stringify(t),q=t=>t.replace(/[^\w./-]/g,"_");var L=a(".github","workflows","stackgate.yml");async function ut(t,n,r,o){let{visible:e}=await h(),s=process.cwd(),{inputs:c,errors:m,runRoot:E}=await p(t.operands,{cwd:s,root:t.root,workspace:process.env.GITHUB_WORKSPACE||null,maxInputSize:t.maxInputSize??1073741824});if(t.operands.length>0&&m.length>0)return process.stderr.write(await w(m)),3;let i=d(s)??E;o(`${z(c).map(l=>e(l)).join(`
`)}

`);let _=[v(i,g,k(u),B(s,i)),v(i,L,b({version:n,branch:D(i),apps:K(c,i)}),null)];return o(`${_.map(l=>e(l)).join(`
`)}

`),c.length>0&&await y({...t,command:"check"},r,o),0}var P={cloudformation:"template",cdk:"CDK assembly","terraform-plan":"Terraform plan","terraform-configuration":"Terraform folder"},S=10;function z(t){if(t.length===0)return["Nothing to judge is here yet: no template, no cdk.out (cdk synth makes it), no plan, no .tf file."];let n=t.length-S;return[`Found ${t.length} ${t.length===1?"input":"inputs"}`,...t.slice(0,S).map(({file:r,kind:o})=>`  ${r} (${P[o]})`),...n>0?[`  and ${n} more`]:[]]}function B(t,n){let r=f()(t,n);return r===null?null:r.path}function v(t,n,r,o){let e=o??a(t,n),s=j(process.cwd(),e).split(F).join("/");if(o!==null||T(e))return`${s} is there already: it stays as it is`;try{return N(I(e),{recursive:!0}),C(e,r,{flag:"wx"}),`Wrote ${s}`}catch{return`${s} can't be written`}}function D(t){return x(a(t,".git","refs","remotes","origin","HEAD"),"refs/remotes/origin/")??x(a(t,".git","HEAD"),"refs/heads/")??"main"}function x(t,n){try{let[,r]=/^ref: (\S{1,200})\s*$/.exec(W(t,"utf8"))??[];return r?.startsWith(n)?r.slice(n.length):null}catch{return null}}function K(t,n){let o=[...t.filter(({kind:e})=>e==="cdk").map(({path:e})=>I(e)),process.cwd()].filter(e=>["cdk.json","package-lock.json"].every(s=>T(a(e,s)))).map(e=>j(n,e).split(F).join("/")||".").filter(e=>!e.includes("${{"));return[...new Set(o)]}export{ut as initCommand};
