import { bareObject } from '../../../../model/bare-object.ts'
import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap } from '../../../../model/raw.ts'
import type { SamResource } from '../generated.ts'
import { definedIn, isFunction, isGiven, propertyIn } from '../template-functions.ts'

/**
 * The properties that define a state machine; a string says, as a clause, why SAM refuses them. A file
 * beside the template stays its path, which packaging puts an object of S3 in the place of.
 */
export function definitionOf({ body }: SamResource): RawMap | string {
  const given = (name: string) => propertyIn(body.Properties, name)
  const definition = given('Definition')
  const uri = given('DefinitionUri')
  const named = given('DefinitionSubstitutions')
  const substitutions = isGiven(named) ? named : undefined
  if (isGiven(definition)) {
    if (isGiven(uri)) return 'it has both a Definition and a DefinitionUri'
    const written = writeDefinition(definition)
    return definedIn({
      DefinitionString: written.text,
      DefinitionSubstitutions: join(substitutions, written.substitutions),
    })
  }
  if (!isGiven(uri)) return 'it has neither a Definition nor a DefinitionUri'
  const location = isRawMap(uri) ? objectIn(uri) : objectNamed(uri)
  if (typeof location === 'string' && isRawMap(uri)) return location
  return definedIn({
    DefinitionS3Location: location,
    DefinitionSubstitutions: substitutions,
  })
}

function join(named: Raw | undefined, made: RawMap): Raw | undefined {
  if (Object.keys(made).length === 0) return named
  return isRawMap(named) ? definedIn({ ...named, ...made }) : made
}

function objectIn(uri: RawMap): RawMap | string {
  const [bucket, key] = [propertyIn(uri, 'Bucket'), propertyIn(uri, 'Key')]
  if (!isGiven(bucket) || !isGiven(key)) return 'its DefinitionUri needs a Bucket and a Key'
  return definedIn({ Bucket: bucket, Key: key, Version: propertyIn(uri, 'Version') })
}

/** `s3://bucket/key?versionId=version`; anything else is a path. */
function objectNamed(uri: Raw): Raw {
  const parts =
    typeof uri === 'string' ? /^s3:\/\/([^/?#]+)\/([^?#]*)(?:\?([^#]*))?/i.exec(uri) : null
  if (parts === null) return uri
  const [, bucket = '', key = '', query] = parts
  const versions = new URLSearchParams(query).getAll('versionId')
  return definedIn({
    Bucket: bucket,
    Key: key.replace(/^\/+/, ''),
    Version: versions.length === 1 ? versions[0] : undefined,
  })
}

interface Written {
  readonly text: RawMap
  readonly substitutions: RawMap
}

/**
 * The definition as text, line by line. What CloudFormation must resolve stands in it as a hole, numbered
 * in the order of the keys.
 */
function writeDefinition(definition: Raw): Written {
  const substitutions = bareObject() as Record<string, Raw>
  let count = 0
  const plain = write(definition)
  const lines = asciiJson(plain).split('\n')
  return { text: { 'Fn::Join': ['\n', lines] }, substitutions }

  function write(raw: Raw): Raw {
    if (isRawList(raw)) return raw.map(writeMember)
    if (!isRawMap(raw)) return raw
    const names = Object.keys(raw).sort()
    return definedIn(
      Object.fromEntries(names.map((name) => [name, writeMember(raw[name] ?? null)])),
    )
  }

  function writeMember(raw: Raw): Raw {
    if (!isFunction(raw) && !isDynamicReference(raw)) return write(raw)
    count += 1
    const name = `definition_substitution_${count}`
    substitutions[name] = raw
    return `\${${name}}`
  }
}

/** As the transform writes JSON: what lies outside of ASCII is escaped. */
const asciiJson = (raw: Raw): string =>
  JSON.stringify(raw, null, 4).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const isDynamicReference = (raw: Raw): boolean =>
  typeof raw === 'string' && /^\{\{resolve:([a-z-]+):(.+)\}\}$/.test(raw)
