/** Imported statically here, so that a bundler keeps the package in a chunk of its own. */
export { context } from '@actions/github'
