/** Adds to the list of a name; lists grow in place, as one name may have many items. */
export declare function addTo<K, V>(lists: Map<K, V[]>, name: K, item: V): void;
