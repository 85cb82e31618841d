import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var u=n=>Array.isArray(n);function o(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function l(n,e){return o(n)&&Object.hasOwn(n,e)?n[e]:void 0}function p(n){if(!o(n))return null;let[e,...r]=Object.keys(n),t=e===void 0?void 0:n[e];return e===void 0||t===void 0||r.length>0?null:[e,t]}function y(n){return typeof n=="string"?n:typeof n=="number"||typeof n=="boolean"?String(n):null}function f(n,e){let r=l(n,e);return u(r)?r:[]}function c(n){return n===void 0?[]:u(n)?n:[n]}var R="stackgate-baseline.json";async function x(n,e){try{let{content:r}=await e(n);if(l(r,"version")!==1)return null;let t=f(r,"findings").map(d);return t.includes(null)?null:t}catch{return null}}function d(n){if(!o(n))return null;let[e,r,t,i]=["fingerprint","policy","file","address"].map(s=>l(n,s));return typeof e!="string"||typeof r!="string"?null:{fingerprint:e,policy:r,file:typeof t=="string"?t:"",address:typeof i=="string"?i:""}}function w(n){let e=({file:t,address:i,policy:s,fingerprint:a})=>JSON.stringify([t,i,s,a]),r=n.map(({policy:t,file:i,address:s,fingerprint:a})=>({policy:t,file:i,address:s,fingerprint:a})).toSorted((t,i)=>e(t)<e(i)?-1:1).map(t=>`    ${JSON.stringify(t)}`);return`{
  "version": 1,
  "findings": [${r.length===0?"":`
${r.join(`,
`)}
  `}]
}
`}export{u as a,o as b,l as c,p as d,y as e,f,c as g,R as h,x as i,w as j};
