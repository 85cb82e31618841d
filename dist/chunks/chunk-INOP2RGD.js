import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{H as n,_ as p,ia as o,ja as i,ka as f,la as d}from"./chunk-YDQ5FF33.js";function w(e,t){if(n(t,"unknown"))return o(e,t);for(let r of n(t,"text")?t.parts:[])if(n(r,"unknown"))return o(e,r);let u=`${f(e.path)} is ${d(t)}, known only once deployed`;return p(i(e,u))}export{w as a};
