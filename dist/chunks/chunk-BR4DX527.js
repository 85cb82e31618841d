import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ra as t,ta as c}from"./chunk-YDQ5FF33.js";var u=(o,r=o.policy)=>c({cwd:process.cwd(),pack:o.pack,policy:r,folders:o.policies,checks:t});function f({file:o,line:r,column:s,message:i}){let e=[o,r,r===null?null:s].filter(n=>n!==null).join(":");return`${e===""?"":`${e}: `}${i}
`}export{u as a,f as b};
