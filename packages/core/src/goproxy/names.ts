/** Letters of any script count; which characters are letters depends on the version of Unicode, and Go's may be older than ours. */
const char = /^[0-9A-Za-z!#$%&()+,\-.=@[\]^_{}~ ]$|^(?=[^\0-\u007f])\p{L}$/u

/** Names that Windows keeps for its devices, whatever comes behind a dot. */
const device = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/i

/**
 * What Go has against the path of a file inside a module, as the end of a sentence about it: it must be one that every system
 * can hold (`CheckFilePath` in golang.org/x/mod/module). Undefined when it takes it.
 */
export function filePathFault(path: string): string | undefined {
  for (const element of path.split('/')) {
    const fault = elementFault(element)
    if (fault !== undefined) return fault
  }
  return undefined
}

function elementFault(element: string): string | undefined {
  if (element === '') return 'has an empty name in it'
  if (element.endsWith('.')) return 'has a name in it that ends with a dot'
  const wrong = [...element].find((one) => !char.test(one))
  if (wrong !== undefined) return `has the character ${shown(wrong)} in it`
  const stem = element.replace(/\..*$/s, '')
  return device.test(stem) ? `has the name ${stem} in it, which Windows keeps for a device` : undefined
}

function shown(one: string): string {
  const code = one.codePointAt(0) ?? 0
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return code > 0x20 && code < 0x7f ? `${one} (${hex})` : hex
}
