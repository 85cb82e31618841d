import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as c,c as s}from"./chunk-6Q5Z7SFY.js";var m=(o,e=o.policy)=>s({cwd:process.cwd(),pack:o.pack,policy:e,folders:o.policies,checks:c});function u({file:o,line:e,column:t,message:i}){let r=[o,e,e===null?null:t].filter(n=>n!==null).join(":");return`${r===""?"":`${r}: `}${i}
`}export{m as a,u as b};
