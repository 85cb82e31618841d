import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";async function y(t){let[{policy:e},r]=await Promise.all([t.load(),t.examples()]);return[`${e.id}  ${e.severity}`,e.title,"",`Judges ${e.resourceTypes.join(", ")}`,...o("Why",[e.why]),...a(e),...l(e),...o("It does not see",e.blindSpots.map(i=>`- ${i}`)),...o("Sources",e.sources),...Object.entries(r).flatMap(([i,n])=>o(`Example ${i}`,n.trimEnd().split(`
`))),""].join(`
`)}var o=(t,e)=>e.length===0?[]:["",t,...e.map(r=>`  ${r}`.trimEnd())],s={cloudformation:"CloudFormation",terraform:"Terraform",cdk:"CDK"},a=({fix:t})=>Object.keys(s).flatMap(e=>o(`Fix in ${s[e]}`,(t[e]??"").trimEnd().split(`
`).filter(Boolean))),l=({parameters:t})=>o("Parameters",Object.entries(t).map(([e,{description:r,default:i}])=>`${e}: ${r} Default: ${JSON.stringify(i)}`));export{y as renderPolicy};
