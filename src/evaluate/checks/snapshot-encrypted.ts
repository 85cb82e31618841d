import { matches } from '../assert.ts'
import { named } from '../named.ts'
import { at, look } from '../place.ts'
import type { NamedCheck } from './named-check.ts'

const isEncrypted = {
  required: ['StorageEncrypted'],
  properties: { StorageEncrypted: { const: true } },
}

const text = { type: 'string' }

/** A snapshot is encrypted as what it was taken from is; a plan may say so of the snapshot itself. */
export const snapshotEncrypted: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['stated', 'of', 'type'],
    properties: {
      stated: { description: 'The property that says so of the snapshot.', ...text },
      of: { description: 'The property that names what it was taken from.', ...text },
      type: { description: 'The canonical type of that.', ...text },
    },
  },
  judge: (snapshot, { stated, of, type }, graph) =>
    look(at(snapshot, String(stated)), (said) =>
      said.value === undefined
        ? named(
            graph,
            at(snapshot, String(of)),
            { type: String(type), name: [String(of)] },
            (source) => matches(source, isEncrypted),
          )
        : matches(said, { const: true }),
    ),
}
