import type { shells, Vocabulary } from './completion.ts'

/** What each shell loads, made of one vocabulary. Words are our own: ids, formats, names of options. */
export const completionScripts: Readonly<
  Record<(typeof shells)[number], (vocabulary: Vocabulary) => string>
> = { bash, zsh, fish, pwsh }

const listed = (words: readonly string[]) => words.join(' ')

function bash({ commands, options, values, operands }: Vocabulary): string {
  const choices = values.flatMap(([option, completes]) =>
    completes.kind === 'words'
      ? [`    ${option}) words="${listed(completes.words)}" ;;`]
      : completes.kind === 'path'
        ? [`    ${option}) COMPREPLY=($(compgen -f -- "$current")); return ;;`]
        : [`    ${option}) return ;;`],
  )
  const first = operands.map(([command, words]) => `      ${command}) words="${listed(words)}" ;;`)
  return `# stackgate completion bash: put into ~/.bashrc: eval "$(stackgate completion bash)"
_stackgate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  # Bash parts words at "=".
  if [[ $current == "=" ]]; then current=""; elif [[ $before == "=" ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$before" in
${choices.join('\n')}
  esac
  if [[ -z $words && $current == -* ]]; then
    words="${listed(options)}"
  elif [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words="${listed(commands)}"
  elif [[ -z $words && $COMP_CWORD -eq 2 ]]; then
    case "\${COMP_WORDS[1]}" in
${first.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ \${#COMPREPLY[@]} -eq 0 ]]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -o bashdefault -F _stackgate stackgate
`
}

function zsh({ commands, options, values, operands }: Vocabulary): string {
  const choices = values.map(([option, completes]) =>
    completes.kind === 'words'
      ? `    ${option}) compadd -- ${listed(completes.words)}; return ;;`
      : completes.kind === 'path'
        ? `    ${option}) _files; return ;;`
        : `    ${option}) return ;;`,
  )
  const first = operands.map(
    ([command, words]) => `      ${command}) compadd -- ${listed(words)}; return ;;`,
  )
  return `#compdef stackgate
# stackgate completion zsh: put into ~/.zshrc, behind compinit: source <(stackgate completion zsh)
_stackgate() {
  local current="\${words[CURRENT]}" before="\${words[CURRENT-1]}"
  if [[ $current == --*=* ]]; then
    before="\${current%%=*}"
    compset -P '*='
  fi
  case "$before" in
${choices.join('\n')}
  esac
  if [[ $current == -* ]]; then
    compadd -- ${listed(options)}
    return
  fi
  if (( CURRENT == 2 )); then
    compadd -- ${listed(commands)}
  elif (( CURRENT == 3 )); then
    case "\${words[2]}" in
${first.join('\n')}
    esac
  fi
  _files
}
if [[ "\${funcstack[1]}" == _stackgate ]]; then _stackgate "$@"; else compdef _stackgate stackgate; fi
`
}

function fish({ commands, options, values, operands }: Vocabulary): string {
  const taking = new Map(values)
  const lines = options.map((option) => {
    const completes = taking.get(option)
    const name = `complete -c stackgate -l ${option.slice(2)}`
    if (completes === undefined) return name
    if (completes.kind === 'words') return `${name} -x -a '${listed(completes.words)}'`
    return completes.kind === 'path' ? `${name} -r -F` : `${name} -x`
  })
  return `# stackgate completion fish: stackgate completion fish > ~/.config/fish/completions/stackgate.fish
complete -c stackgate -n __fish_use_subcommand -a '${listed(commands)}'
${lines.join('\n')}
${operands
  .map(
    ([command, words]) =>
      `complete -c stackgate -n '__fish_seen_subcommand_from ${command}' -a '${listed(words)}'`,
  )
  .join('\n')}
`
}

function pwsh({ commands, options, values, operands }: Vocabulary): string {
  const array = (words: readonly string[]) => `@(${words.map((word) => `'${word}'`).join(', ')})`
  const pairs = (entries: readonly (readonly [string, readonly string[]])[]) =>
    entries.map(([name, words]) => `    '${name}' = ${array(words)}`).join('\n')
  const chosen = values.flatMap(([option, completes]) =>
    completes.kind === 'words' ? [[option, completes.words] as const] : [],
  )
  return `# stackgate completion pwsh: put into $PROFILE: stackgate completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName stackgate -ScriptBlock {
  param($current, $line, $cursor)
  $values = @{
${pairs(chosen)}
  }
  $operands = @{
${pairs(operands)}
  }
  $words = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $at = if ($current -eq '') { $words.Count } else { $words.Count - 1 }
  $before = $words[$at - 1]
  $found = if ($values.ContainsKey($before)) { $values[$before] }
    elseif ($current -like '-*') { ${array(options)} }
    elseif ($at -eq 1) { ${array(commands)} }
    elseif ($at -eq 2 -and $operands.ContainsKey($words[1])) { $operands[$words[1]] }
    else { @() }
  $found | Where-Object { $_ -like "$current*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}
