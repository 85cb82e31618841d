#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as n}from"./chunks/chunk-TLKZKP64.js";import"./chunks/chunk-55CDFFVJ.js";async function o(e){if(e[0]==="--version"||e[0]==="-V")return i(`${n}
`);s();let{runCommand:r}=await import("./chunks/command-line-QJNCAUDE.js");return r(e,n)}function s(){Number.parseInt(process.versions.node,10)>=22||process.getBuiltinModule("node:v8").setFlagsFromString("--interrupt-budget=1000000")}function i(e){return process.stdout.write(e),0}try{process.exitCode=await o(process.argv.slice(2))}catch(e){let r=e instanceof Error?e.name:typeof e,t=e instanceof Error?/^\s+at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(e.stack??"")?.[1]:void 0;process.stderr.write(`stackgate itself failed (${r} at ${t??"an unknown place"}, version ${n}, Node ${process.version}). Please report this line with the command and the kind of input.
`),process.exitCode=70}
