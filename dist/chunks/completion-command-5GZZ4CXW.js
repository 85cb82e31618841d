import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as C}from"./chunk-EBWCBXM6.js";import{Ea as b}from"./chunk-YD5PIIUL.js";import{d as u,f as y,h as g,i as h,j as k,l as w}from"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var $=["bash","zsh","fish","pwsh"],p={kind:"path"},d={kind:"anything"},f=r=>({kind:"words",words:r});function O(r,t){let i={pack:f(t.packs),policy:f(t.policies),policies:p,framework:f(t.frameworks),param:d,"param-file":p,assume:f(["given","all"]),format:f(t.formats),"output-dir":p,config:p,base:p,inputs:f(["affected","all"]),"changed-files":p,shard:d,timeout:d,reason:d,owner:d,until:d,input:p,root:p,"terraform-root":p,"fail-on":f(t.severities),"max-input-size":d};return{commands:g,options:r.map(a=>`--${a}`),values:Object.entries(i).map(([a,n])=>[`--${a}`,n]),operands:[["explain",t.policies],["trace",t.policies],["waive",t.policies],["completion",$]]}}var _={bash:R,zsh:P,fish:v,pwsh:M},c=r=>r.join(" ");function R({commands:r,options:t,values:i,operands:a}){let n=i.flatMap(([o,e])=>e.kind==="words"?[`    ${o}) words="${c(e.words)}" ;;`]:e.kind==="path"?[`    ${o}) COMPREPLY=($(compgen -f -- "$current")); return ;;`]:[`    ${o}) return ;;`]),l=a.map(([o,e])=>`      ${o}) words="${c(e)}" ;;`);return`# stackgate completion bash: put into ~/.bashrc: eval "$(stackgate completion bash)"
_stackgate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  # Bash parts words at "=".
  if [[ $current == "=" ]]; then current=""; elif [[ $before == "=" ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$before" in
${n.join(`
`)}
  esac
  if [[ -z $words && $current == -* ]]; then
    words="${c(t)}"
  elif [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words="${c(r)}"
  elif [[ -z $words && $COMP_CWORD -eq 2 ]]; then
    case "\${COMP_WORDS[1]}" in
${l.join(`
`)}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ \${#COMPREPLY[@]} -eq 0 ]]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -o bashdefault -F _stackgate stackgate
`}function P({commands:r,options:t,values:i,operands:a}){let n=i.map(([o,e])=>e.kind==="words"?`    ${o}) compadd -- ${c(e.words)}; return ;;`:e.kind==="path"?`    ${o}) _files; return ;;`:`    ${o}) return ;;`),l=a.map(([o,e])=>`      ${o}) compadd -- ${c(e)}; return ;;`);return`#compdef stackgate
# stackgate completion zsh: put into ~/.zshrc, behind compinit: source <(stackgate completion zsh)
_stackgate() {
  local current="\${words[CURRENT]}" before="\${words[CURRENT-1]}"
  if [[ $current == --*=* ]]; then
    before="\${current%%=*}"
    compset -P '*='
  fi
  case "$before" in
${n.join(`
`)}
  esac
  if [[ $current == -* ]]; then
    compadd -- ${c(t)}
    return
  fi
  if (( CURRENT == 2 )); then
    compadd -- ${c(r)}
  elif (( CURRENT == 3 )); then
    case "\${words[2]}" in
${l.join(`
`)}
    esac
  fi
  _files
}
if [[ "\${funcstack[1]}" == _stackgate ]]; then _stackgate "$@"; else compdef _stackgate stackgate; fi
`}function v({commands:r,options:t,values:i,operands:a}){let n=new Map(i),l=t.map(o=>{let e=n.get(o),s=`complete -c stackgate -l ${o.slice(2)}`;return e===void 0?s:e.kind==="words"?`${s} -x -a '${c(e.words)}'`:e.kind==="path"?`${s} -r -F`:`${s} -x`});return`# stackgate completion fish: stackgate completion fish > ~/.config/fish/completions/stackgate.fish
complete -c stackgate -n __fish_use_subcommand -a '${c(r)}'
${l.join(`
`)}
${a.map(([o,e])=>`complete -c stackgate -n '__fish_seen_subcommand_from ${o}' -a '${c(e)}'`).join(`
`)}
`}function M({commands:r,options:t,values:i,operands:a}){let n=e=>`@(${e.map(s=>`'${s}'`).join(", ")})`,l=e=>e.map(([s,m])=>`    '${s}' = ${n(m)}`).join(`
`),o=i.flatMap(([e,s])=>s.kind==="words"?[[e,s.words]]:[]);return`# stackgate completion pwsh: put into $PROFILE: stackgate completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName stackgate -ScriptBlock {
  param($current, $line, $cursor)
  $values = @{
${l(o)}
  }
  $operands = @{
${l(a)}
  }
  $words = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $at = if ($current -eq '') { $words.Count } else { $words.Count - 1 }
  $before = $words[$at - 1]
  $found = if ($values.ContainsKey($before)) { $values[$before] }
    elseif ($current -like '-*') { ${n(t)} }
    elseif ($at -eq 1) { ${n(r)} }
    elseif ($at -eq 2 -and $operands.ContainsKey($words[1])) { $operands[$words[1]] }
    else { @() }
  $found | Where-Object { $_ -like "$current*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`}async function G(r,t){let[i="",...a]=r.operands,n=$.find(m=>m===i);if(n===void 0||a.length>0)throw new h(`completion takes the name of a shell: ${$.join(", ")}.${y(i,$)}`);let{policies:l}=await C({...r,pack:["all"]}),o=b.map(({id:m})=>m),e=Object.keys(k),s=O(e,{packs:["all",...o],policies:l.map(({id:m})=>m),frameworks:o,formats:Object.keys(w),severities:u});return t(_[n](s)),0}export{G as completionCommand};
