/**
 * The patterns that `actions/setup-node` registers, as one line each. The first line of
 * `eslint-stylish` takes any text as a file's name, so its second one is what a line must not match.
 */
export const setupNodeMatchers: Readonly<Record<string, RegExp>> = {
  'eslint-stylish': /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/,
  'eslint-compact': /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/,
  tsc: /^(?:\s+\d+>)?([^\s].*)\((\d+)(?:,(\d+)(?:,\d+(?:,\d+)?)?)?\)\s*:\s+(error|warning|info)\s+(\w{1,2}\d+)\s*:\s*(.*)$/,
}

/** The runner takes colours off before it matches. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with ESC.
const colour = /\u001b\[[0-9;]*m?/g

/** Names of the matchers that would make an annotation of a line. */
export const matchersOf = (line: string): readonly string[] =>
  Object.entries(setupNodeMatchers)
    .filter(([, pattern]) => pattern.test(line.replace(colour, '')))
    .map(([name]) => name)
