import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";async function c(t){let[{policy:e},r]=await Promise.all([t.load(),t.examples()]);return[`${e.id}  ${e.severity}`,e.title,"",`Judges ${e.resourceTypes.join(", ")}`,...o("Why",[e.why]),...a(e),...l(e),...o("It does not see",e.blindSpots.map(s=>`- ${s}`)),...o("Sources",e.sources),...Object.entries(r).flatMap(([s,n])=>o(`Example ${s}`,n.trimEnd().split(`
`))),""].join(`
`)}var o=(t,e)=>e.length===0?[]:["",t,...e.map(r=>`  ${r}`.trimEnd())],i={cloudformation:"CloudFormation",terraform:"Terraform",cdk:"CDK"},a=({fix:t})=>Object.keys(i).flatMap(e=>o(`Fix in ${i[e]}`,(t[e]??"").trimEnd().split(`
`).filter(Boolean))),l=({parameters:t})=>o("Parameters",Object.entries(t).map(([e,{description:r,default:s}])=>`${e}: ${r} Default: ${JSON.stringify(s)}`));export{c as renderPolicy};
