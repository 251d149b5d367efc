import { spawnSync } from 'node:child_process'
import { folderOf } from './folder.ts'
import { judges } from './judges.ts'

/** What one value is to be, in words of an edit. */
export interface Wanted {
  readonly yaml?: string
  readonly 'kustomize-image'?: string
  readonly 'new-name'?: string
  readonly 'new-tag'?: string
  readonly value?: string
}

/** The expression of yq for a key path of ours. */
function expression(path: string): string {
  const steps = path.matchAll(/\["([^"]+)"\]|\[(\d+)\]|\[([^=\]]+)=([^\]]+)\]|\.?([^.[\]]+)/g)
  return [...steps].reduce((found, [, quoted, index, key, value, plain]) => {
    if (index !== undefined) return `${found}[${index}]`
    if (key !== undefined) return `(${found}[] | select(.${key} == ${JSON.stringify(value)}))`
    return `${found}[${JSON.stringify(quoted ?? plain)}]`
  }, '.')
}

/** One file as `yq -i` leaves it. */
export function editByYq(bytes: Buffer, wanted: readonly Wanted[]): Buffer {
  const folder = folderOf(new Map([['f.yaml', bytes]]))
  for (const { yaml = '', value } of wanted) {
    folder.run(judges.yq, ['-i', `(${expression(yaml)}) = ${JSON.stringify(value)}`, 'f.yaml'])
  }
  return folder.read('f.yaml')
}

/** One kustomization as `kustomize edit set image` leaves it; `*` is the name that it has. */
export function editByKustomize(bytes: Buffer, wanted: readonly Wanted[]): Buffer {
  const folder = folderOf(new Map([['kustomization.yaml', bytes]]))
  const images = wanted.map((one) => `${one['kustomize-image']}=${one['new-name'] ?? '*'}:${one['new-tag']}`)
  folder.run(judges.kustomize, ['edit', 'set', 'image', ...images])
  return folder.read('kustomization.yaml')
}

/** What yq reads in a file, as JSON. */
export function readByYq(bytes: Buffer): string {
  return folderOf(new Map([['f.yaml', bytes]])).run(judges.yq, ['-o=json', '-I=0', '.', 'f.yaml'])
}

/** How many lines of a file git shows as taken out or put in. */
export function changedLines(before: Buffer, after: Buffer): number {
  const folder = folderOf(
    new Map([
      ['a', before],
      ['b', after]
    ])
  )
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--numstat', 'a', 'b'], {
    cwd: folder.path,
    encoding: 'utf8'
  })
  const [added = '0', removed = '0'] = stdout.split('\t')
  return Number(added) + Number(removed)
}
