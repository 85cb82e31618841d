/** Over this size GitHub drops a step's summary as a whole (`CreateStepSummaryCommand`). */
export const longestSummary = 1024 * 1024

/**
 * Reads a file of outputs: `name=value`, or `name<<delimiter`, lines, delimiter.
 * @throws where the runner would fail the step
 */
export function readOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>()
  const lines = text.split(/\r?\n/)
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error('an output without a name')
      outputs.set(line.slice(0, equals), line.slice(equals + 1))
    } else if (heredoc > 0 && heredoc + 2 < line.length) {
      const end = lines.indexOf(line.slice(heredoc + 2))
      if (end < 0) throw new Error('the delimiter of an output is missing')
      outputs.set(line.slice(0, heredoc), lines.slice(0, end).join('\n'))
      lines.splice(0, end + 1)
    } else {
      throw new Error('a line of the output file is neither form')
    }
  }
  return outputs
}
