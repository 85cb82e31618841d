/** Adds to the list of a name; lists grow in place, as one name may have many items. */
export function addTo<K, V>(lists: Map<K, V[]>, name: K, item: V): void {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [item])
  else list.push(item)
}
