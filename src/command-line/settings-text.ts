/** The settings that a repository begins with, in the words of their schema. */
export const settingsText = (
  pack: string,
): string => `# Settings of Stackgate. Paths are relative to this file.
packs: [${pack}]

enforcement:
  # The least severity that closes the gate: critical, high, medium, low or info.
  fail-on: high

# Values of parameters and variables that have no default, by the templates that take them:
#
#   parameters:
#     "stacks/*.yaml":
#       Environment: production
#
# Exceptions are written by: stackgate waive POLICY FILE:LINE --reason "why it may stay"
# Findings that are known and may stay for now: stackgate baseline
`
