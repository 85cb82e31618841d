import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var i=/[^ -~\n]/,f=/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;function l(o,u=0){let t=JSON.stringify(o,null,u);return i.test(t)?t.replace(f,e=>{let r="";for(let n=0;n<e.length;n++)r+=`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`;return r}):t}export{l as a};
