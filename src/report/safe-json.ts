const beyondAscii = /[^ -~\n]/

/** What a terminal acts upon, what readers of lines split at, what can't be seen. */
const hidden = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/**
 * JSON with the same data as `JSON.stringify`, in which no control, bidirectional or invisible
 * character stands as itself: such a report may be printed on a terminal.
 */
export function safeJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent)
  if (!beyondAscii.test(text)) return text
  return text.replace(hidden, (sign) => {
    let escaped = ''
    for (let unit = 0; unit < sign.length; unit++)
      escaped += `\\u${sign.charCodeAt(unit).toString(16).padStart(4, '0')}`
    return escaped
  })
}
