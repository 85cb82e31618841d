import type { Check } from 'stackgate'

/** An attachment, or an instance itself, names the volume. */
const check: Check = (volume, { any, ofType, pass, related }) => {
  const none = 'no attachment and no instance in the input names this volume'
  const instances = ofType(INSTANCE).map(({ properties }) => countOf(properties))
  const most = Math.min(MOST_VOLUMES, Math.max(0, ...instances))
  const places = Array.from({ length: most }, (_, index) => ['Volumes', index, 'VolumeId'])
  return any(
    volume,
    [
      related(ATTACHMENT, { to: volume, through: ['VolumeId'] }, pass, { none }),
      ...places.map((through) => related(INSTANCE, { to: volume, through }, pass, { none })),
    ],
    none,
  )
}

const ATTACHMENT = 'AWS::EC2::VolumeAttachment'
const INSTANCE = 'AWS::EC2::Instance'

/** Volumes of one instance that are looked at; what it can hold depends on its type, and is less. */
const MOST_VOLUMES = 128

function countOf(properties: unknown): number {
  if (typeof properties !== 'object' || properties === null) return 0
  const volumes = Object.hasOwn(properties, 'Volumes')
    ? (properties as { readonly Volumes: unknown }).Volumes
    : []
  // A list that a condition decides has at least a first place to ask for.
  return Array.isArray(volumes) ? volumes.length : 1
}

export default check
