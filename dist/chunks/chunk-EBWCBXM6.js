import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{Ca as t,Fb as i}from"./chunk-YD5PIIUL.js";import{m as s}from"./chunk-PXWS3VS3.js";var d=(o,e=o.policy,r={})=>t({cwd:process.cwd(),pack:o.pack,policy:e,folders:o.policies,checks:i,...r});async function y(o){if(o.length===0)return"";let{visible:e}=await s();return o.map(r=>`${e(p(r),m)}
`).join("")}var m=2500;function p({file:o,line:e,column:r,message:c}){let n=[o,e,e===null?null:r].filter(l=>l!==null).join(":");return`${n===""?"":`${n}: `}${c}`}export{d as a,y as b};
