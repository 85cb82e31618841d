import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var r=e=>e.map(n=>`/${String(n).replaceAll("~","~0").replaceAll("/","~1")}`).join("");export{r as a};
