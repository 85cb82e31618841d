#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as n}from"./chunks/chunk-NJXUB5HC.js";import"./chunks/chunk-6G7CKFX6.js";async function o(e){if(e[0]==="--version"||e[0]==="-V")return s(`${n}
`);let{runCommand:r}=await import("./chunks/command-line-7FFVKNK6.js");return r(e,n)}function s(e){return process.stdout.write(e),0}try{process.exitCode=await o(process.argv.slice(2))}catch(e){let r=e instanceof Error?e.name:typeof e,t=e instanceof Error?/^\s+at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(e.stack??"")?.[1]:void 0;process.stderr.write(`stackgate itself failed (${r} at ${t??"an unknown place"}, version ${n}, Node ${process.version}). Please report this line with the command and the kind of input.
`),process.exitCode=70}
