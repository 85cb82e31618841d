import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var l=class extends Error{line;column;constructor(u,n=null){super(u),this.name="InputError",this.line=n?.line??null,this.column=n?.column??null}};export{l as a};
