import type { Check, Place, SettledSpot, Truth } from 'stackgate'

/** The file system backs itself up, or a selection of a plan picks it: by its ARN, all of its kind, or a tag. */
const check: Check = (files, kit) => {
  const { all, any, at, each, fail, look, matches, mentioned, not, ofType, pass, placeOf, some } =
    kit
  const none = 'no backup plan in the input covers it'
  const own = matches(files, {
    required: ['BackupPolicy'],
    properties: {
      BackupPolicy: { required: ['Status'], properties: { Status: { const: 'ENABLED' } } },
    },
  })
  const named = mentioned(
    SELECTION,
    { to: files, through: ['BackupSelection', 'Resources'] },
    (selection) => all([isKept(selection), hasTag(selection)]),
    { none },
  )
  return look(files, ({ resource: { environment } }) => {
    const wide = ofType(SELECTION)
      .filter((selection) => selection.environment.id === environment.id)
      .map(placeOf)
      .map((selection) => all([isThere(selection), isWide(selection), isKept(selection)]))
    return any(files, [own, named, ...wide], none)
  })

  /** A selection without a list of resources takes all that have the tag. */
  function isWide(selection: Place): Truth {
    return look(at(selection, 'BackupSelection', 'Resources'), (list) =>
      list.value === undefined
        ? hasTag(selection, fail(files, none))
        : all([some(list, isEverything, none), hasTag(selection)]),
    )
  }

  /** What is not a text, at least in part, is the ARN of something. */
  function isEverything(item: SettledSpot): Truth {
    const { value } = item
    const isText =
      typeof value === 'string' || (typeof value === 'object' && value && 'parts' in value)
    return isText ? matches(item, { enum: EVERYTHING }) : fail(files, none)
  }

  /** One of the tags has to fit; `without` holds where it asks for none. */
  function hasTag(selection: Place, without: Truth = pass()): Truth {
    return look(at(selection, 'BackupSelection'), (spot) => {
      const conditions = look(at(spot, 'Conditions'), ({ value }) =>
        value === undefined ? pass() : kit.unknown(spot, 'whether its conditions fit is not told'),
      )
      const tags = look(at(spot, 'ListOfTags'), (list) =>
        list.value === undefined ? without : some(list, isOn, none),
      )
      return all([conditions, tags])
    })
  }

  function isOn(tag: SettledSpot): Truth {
    return look(at(tag, 'ConditionKey'), (key) =>
      look(at(tag, 'ConditionValue'), (value) =>
        typeof key.value === 'string' && typeof value.value === 'string'
          ? some(
              at(files, 'FileSystemTags'),
              (own) =>
                matches(own, {
                  required: ['Key', 'Value'],
                  properties: {
                    Key: { const: String(key.value) },
                    Value: { const: String(value.value) },
                  },
                }),
              none,
            )
          : kit.unknown(tag, 'whether the file system has this tag is not known'),
      ),
    )
  }

  function isKept(selection: Place): Truth {
    const excluded = at(selection, 'BackupSelection', 'NotResources')
    return look(excluded, ({ value }) =>
      value === undefined ? pass() : each(excluded, (item) => isElsewhere(item)),
    )
  }

  function isElsewhere(item: SettledSpot): Truth {
    const names = matches(item, { enum: EVERYTHING })
    return typeof item.value === 'string'
      ? not(item, names, 'the selection leaves it out')
      : kit.unknown(item, 'the selection may leave it out')
  }

  function isThere(selection: Place): Truth {
    return look(selection, ({ value }) => (value === undefined ? fail(files, none) : pass()))
  }
}

const SELECTION = 'AWS::Backup::BackupSelection'
const EVERYTHING = [
  '*',
  'arn:aws:elasticfilesystem:*:*:file-system/*',
  'arn:aws-cn:elasticfilesystem:*:*:file-system/*',
  'arn:aws-us-gov:elasticfilesystem:*:*:file-system/*',
]

export default check
