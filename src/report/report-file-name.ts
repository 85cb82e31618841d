/** Endings of file names that are not the format's own name. */
const endings: Readonly<Record<string, string>> = {
  markdown: 'md',
  terminal: 'txt',
  github: 'annotations.txt',
  junit: 'junit.xml',
  gitlab: 'gitlab.json',
  asff: 'asff.json',
  agent: 'agent.txt',
}

/** The name of a report's file where no other is given: `stackgate.json`. */
export const reportFileName = (format: string): string => `stackgate.${endings[format] ?? format}`
