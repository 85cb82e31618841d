import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{$ as i,Q as p,_ as o,aa as f,ba as d,x as n}from"./chunk-ZLBRM6D2.js";function w(e,t){if(n(t,"unknown"))return o(e,t);for(let r of n(t,"text")?t.parts:[])if(n(r,"unknown"))return o(e,r);let u=`${f(e.path)} is ${d(t)}, known only once deployed`;return p(i(e,u))}export{w as a};
