import type { Raw } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import { nearestWord } from '../model/nearest-word.ts'
import { isRawList, isRawMap, memberOf } from '../model/raw.ts'
import { type Pair, textOf } from './parameter-forms.ts'

/** Tables that an option of `sam deploy` may stand in; the later one wins. */
const tables = ['global', 'deploy']

/**
 * The parameter overrides that `sam deploy` takes from its configuration file, for one environment.
 * Source: "AWS SAM CLI configuration file", SAM developer guide.
 *
 * @throws InputError where the environment isn't there, or its overrides have another form
 */
export function overridesIn(content: Raw, environment: string): ReadonlyMap<string, string> {
  const found = memberOf(content, environment)
  if (found === undefined) throw new InputError(noEnvironment(content, environment))
  const overrides = new Map<string, string>()
  for (const table of tables) {
    const written = memberOf(memberOf(memberOf(found, table), 'parameters'), 'parameter_overrides')
    if (written === undefined) continue
    overrides.clear()
    for (const [name, value] of pairsOf(written)) overrides.set(name, value)
  }
  return overrides
}

function noEnvironment(content: Raw, wanted: string): string {
  const names = typeof content === 'object' && content !== null ? Object.keys(content) : []
  const near = nearestWord(wanted, names)
  const meant = near !== null && NAME.test(near) ? ` "${near}" may be meant.` : ''
  return `The file has no such environment.${meant} Another one is named behind its path: samconfig.toml#NAME.`
}

const NAME = /^[\w.-]{1,64}$/

/** A text of pairs, a list of such texts, or a map. */
function* pairsOf(written: Raw): Generator<Pair> {
  if (typeof written === 'string') yield* pairsInText(written)
  else if (isRawList(written)) {
    for (const item of written) yield* pairsOf(item)
  } else if (isRawMap(written)) {
    for (const [name, value] of Object.entries(written)) yield [name, textOf(value)]
  } else throw new InputError('parameter_overrides must be text, a list of texts, or a table.')
}

/**
 * `Key=Value Other="two words"`, or the same written `ParameterKey=Key,ParameterValue=Value`. Quotes and
 * blanks after a backslash belong to the value.
 */
function* pairsInText(text: string): Generator<Pair> {
  for (const word of wordsIn(text)) {
    const long = /^ParameterKey=([^,]*),ParameterValue=(.*)$/s.exec(word)
    const [, name = '', value = ''] = long ?? /^([^=]+)=(.*)$/s.exec(word) ?? []
    if (name === '') {
      throw new InputError('parameter_overrides must hold pairs such as Key=Value.')
    }
    yield [withoutQuotes(name), withoutQuotes(value)]
  }
}

/** Blanks part words, unless they stand in quotes or after a backslash. One pass. */
function* wordsIn(text: string): Generator<string> {
  let word = ''
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\\') {
      word += character + text.charAt(at + 1)
      at += 1
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== '') yield word
      word = ''
    } else {
      if (character === quote) quote = ''
      else if (quote === '' && (character === '"' || character === "'")) quote = character
      word += character
    }
  }
  if (word !== '') yield word
}

function withoutQuotes(written: string): string {
  const isQuoted = written.length > 1 && /^(["']).*\1$/s.test(written)
  return (isQuoted ? written.slice(1, -1) : written).replace(/\\([ "'])/g, '$1')
}
