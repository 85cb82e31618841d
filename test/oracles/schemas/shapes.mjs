/**
 * A shape is a text: `name:kind` for each member, in the order of their names. The same shape is kept
 * once, so that what a schema repeats, or says of itself, stays small.
 *
 * Kinds: `s` text, `n` number, `b` truth value, `l` list of those, `m` map of those, `*` anything,
 * `t` list of tags; `@3`, `[3`, `{3`: an object, a list or a map of objects of shape 3. What follows:
 * `!` is only read, `~5` or `~6` exists only in that major release.
 */
export function createShapes() {
  const numbers = new Map()
  const shapes = []
  return {
    shapes,
    /** The number of a shape. */
    add(members) {
      const shape = members.toSorted().join(' ')
      const known = numbers.get(shape)
      if (known !== undefined) return known
      numbers.set(shape, shapes.length)
      shapes.push(shape)
      return shapes.length - 1
    },
    /** A shape that is being described, and may contain itself. */
    reserve: () => shapes.push('') - 1,
    fill: (number, members) => {
      shapes[number] = members.toSorted().join(' ')
    },
  }
}
