import { type Resource, resourceId } from './resource.ts'

/** The account as a whole, by the name that AWS Config has for it. */
export function accountOf(inputFile: string): Resource {
  return {
    id: resourceId(inputFile, '', ''),
    address: '',
    stack: '',
    type: 'AWS::::Account',
    writtenType: 'AWS::::Account',
    properties: {},
    exists: null,
    deployment: { id: inputFile, inputFile, open: [] },
    environment: { id: '', account: null, region: null },
    locate: () => ({
      ...{ file: inputFile, inputFile },
      ...{ range: null, pointer: null, note: null, related: [] },
    }),
  }
}
