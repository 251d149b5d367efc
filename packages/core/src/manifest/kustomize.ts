import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import { lineEnd } from './place.ts'
import { locate } from './yaml/locate.ts'
import type { MapNode, Pair, ScalarNode, YamlFile } from './yaml/node.ts'
import { editableScalar, innerTarget, type Target, targetLine } from './yaml/target.ts'
import type { AddedPair } from './yaml/verify.ts'
import { plainOrQuoted, writeScalar, type YamlPlace } from './yaml/write.ts'

/** What an item of `images:` in a kustomization gets; what is undefined stays. */
export interface ImageChange {
  readonly newName: string | undefined
  readonly newTag: string | undefined
  readonly digest: string | undefined
}

type Field = keyof ImageChange
const fields: readonly Field[] = ['newName', 'newTag', 'digest']

const forms: Readonly<Record<Field, readonly [RegExp, string]>> = {
  newName: [/^[a-z0-9][a-z0-9._/:-]*$/i, 'give an image name without tag, such as ghcr.io/owner/app'],
  newTag: [/^\w[\w.-]{0,127}$/, 'a tag has at most 128 letters, digits, dots, hyphens and underscores, so no + either'],
  digest: [/^sha256:[0-9a-f]{64}$/, 'give it as sha256: and 64 hexadecimal digits']
}

/**
 * Changes one item of `images:` in a kustomization. A field that the item does not have yet is added behind its other
 * fields, in their style. The item itself must exist. Throws an EditFault.
 */
export function editKustomizeImage(
  file: YamlFile,
  image: string,
  change: ImageChange,
  document?: number
): (YamlPlace | AddedPair)[] {
  for (const field of fields) checkForm(field, change[field])
  const item = locate(
    file,
    [
      { kind: 'key', key: 'images' },
      { kind: 'item', key: 'name', value: image }
    ],
    document
  )
  const map = item.node as MapNode
  checkPinning(file, item, map, change)
  return fields.flatMap((field) => {
    const value = change[field]
    if (value === undefined) return []
    const pair = map.find(field)
    if (pair === undefined) return [addField(file, item, map, field, value)]
    return [writeScalar(file, innerTarget(pair, item, `${item.path}.${field}`), value)]
  })
}

function checkForm(field: Field, value: string | undefined): void {
  if (value === undefined) return
  const [form, remedy] = forms[field]
  if (!form.test(value)) throw new EditFault(`cannot have ${quote(value)} as ${field}`, remedy)
}

/** A digest decides over a tag, so changing one of the two beside the other would deploy something else than is written. */
function checkPinning(file: YamlFile, item: Target, map: MapNode, change: ImageChange): void {
  for (const [given, other] of [
    ['newTag', 'digest'],
    ['digest', 'newTag']
  ] as const) {
    if (change[given] === undefined || change[other] !== undefined || !map.find(other)) continue
    const problem = `has ${other} as well, which would go on naming the old image beside the new ${given}`
    const input = other === 'digest' ? 'digest' : 'new-tag'
    throw new EditFault(problem, `give ${input} too, or remove the line ${other}`, targetLine(file, item))
  }
}

/** Adds a field behind the last of those that it belongs to. */
function addField(file: YamlFile, item: Target, map: MapNode, field: Field, value: string): AddedPair {
  const pair = map.find('newTag') ?? map.find('newName') ?? (map.find('name') as Pair)
  const path = `${item.path}.${field}`
  const scalar = editableScalar(file, innerTarget(pair, item, path))
  const key = pair.key as ScalarNode
  const line = file.lineOf(scalar.start)
  if (scalar.style.startsWith('BLOCK') || scalar.empty) {
    const problem = `has no ${field}, and none can be added behind its ${key.value}`
    throw new EditFault(problem, 'add the line once by hand', line)
  }
  const text = scalar.style === 'PLAIN' ? plainOrQuoted(value, undefined, map.flow) : requote(scalar, value)
  const style = text === value ? 'PLAIN' : text.startsWith("'") ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE'
  const keyStyle = key.style
  const written = `${keyStyle === 'PLAIN' ? field : requote(key, field)}: ${text}`
  const place = map.flow ? behindInFlow(scalar, written) : behindInBlock(file, key, scalar, written)
  return { ...place, scalar, style, key: field, keyStyle, old: undefined, new: value, line, path }
}

function requote(scalar: ScalarNode, text: string): string {
  return scalar.style === 'QUOTE_SINGLE' ? `'${text}'` : JSON.stringify(text)
}

function behindInFlow({ end }: ScalarNode, written: string) {
  return { start: end, end, replacement: `, ${written}` }
}

/** A new line behind the value's line, its comment included, that begins in the column of the key. */
function behindInBlock({ text }: YamlFile, key: ScalarNode, { end: from }: ScalarNode, written: string) {
  const column = key.start - (text.lastIndexOf('\n', key.start - 1) + 1)
  const newline = text.indexOf('\n', from)
  const end = newline < 0 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline
  return { start: end, end, replacement: `${lineEnd(text, end)}${' '.repeat(column)}${written}` }
}
