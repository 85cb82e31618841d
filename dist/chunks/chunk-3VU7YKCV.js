import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var o=({resource:e,construct:n,files:r,pointer:a})=>[e,n,r,a].flatMap(l=>l?.text??[]).join(" ");export{o as a};
