import { quote } from '../action/untrusted.ts'

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const device = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i
/** What Windows makes of long names. */
const shortName = /^[^.]*~[0-9]+(?:\.|$)/

/**
 * Says why Go takes no module with this path, as the end of a sentence about it; undefined for one that it takes
 * (https://go.dev/ref/mod#go-mod-file-ident). One that others can fetch begins with a domain besides.
 */
export function pathFault(path: string): string | undefined {
  if (path === 'go' || path === 'toolchain') return 'is a name that Go keeps for itself'
  if (path.startsWith('-')) return 'begins with a dash'
  return path
    .split('/')
    .map(elementFault)
    .find((fault) => fault !== undefined)
}

function elementFault(element: string): string | undefined {
  if (element === '') return 'is empty between two slashes or at an end'
  const foreign = /[^0-9A-Za-z._~+-]/u.exec(element)?.[0]
  if (foreign !== undefined) return `has the character ${quote(foreign)}, which no module path may have`
  if (element.endsWith('.')) return `has the part ${quote(element)}, which ends in a dot`
  if (device.test(element)) return `has the part ${quote(element)}, which Windows keeps for a device`
  if (shortName.test(element)) return `has the part ${quote(element)}, which looks like a short name of Windows`
  return undefined
}
