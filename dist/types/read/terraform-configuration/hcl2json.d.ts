/**
 * HashiCorp's own parser, as WebAssembly. A module by itself, to be imported only when a text is
 * doubtful: it starts in a third of a second. It is CommonJS and looks for its WebAssembly one folder
 * above itself, so a bundle keeps it apart.
 */
export { parse } from '@cdktf/hcl2json';
