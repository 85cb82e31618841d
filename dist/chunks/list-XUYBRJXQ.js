import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";function r({packs:o,policies:n}){let s=Math.max(0,...n.map(({id:e})=>e.length)),t=n.map(({id:e,severity:i,title:l,preview:a})=>`  ${e.padEnd(s)}  ${i.padEnd(8)}  ${l}${a?" (preview)":""}`);return["Packs",...o.map(({pack:e,policies:i})=>`  ${e.id} ${e.version}: ${e.title}, ${i.length} policies`),"","Policies",...t,"","stackgate explain ID tells more of one.",""].join(`
`)}export{r as renderList};
