import type { Check } from 'stackgate'

const isEncrypted = {
  required: ['StorageEncrypted'],
  properties: { StorageEncrypted: { const: true } },
}

/** A snapshot is encrypted as what it was taken from is; a plan may say so of the snapshot itself. */
const check: Check = (snapshot, { at, look, matches, named }, { stated, of, type }) =>
  look(at(snapshot, String(stated)), (said) =>
    said.value === undefined
      ? named(at(snapshot, String(of)), { type: String(type), name: [String(of)] }, (source) =>
          matches(source, isEncrypted),
        )
      : matches(said, { const: true }),
  )

export default check
