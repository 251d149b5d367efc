import { dirname, resolve } from 'node:path'
import type { Command } from './command.ts'
import type { Corpus } from './corpus.ts'
import type { Contender } from './race.ts'
import { makeWorkplace, versions } from './workplace.ts'

const { after } = versions

/** A contender that runs one program on the paths of its files. */
function program(root: string, name: string, corpus: Corpus, argvOf: (paths: readonly string[]) => Command['argv']) {
  const place = makeWorkplace(root, name.replace(/\W+/g, '-'), corpus)
  const env = { PATH: process.env.PATH ?? '', HOME: root }
  const command = { argv: argvOf(place.paths), cwd: place.folder, env }
  const { reset: prepare, mustBeDone: check, linesLost } = place
  return { name, prepare, check, linesLost, command: () => command }
}

function named(corpus: Corpus, file: string, count = Number.POSITIVE_INFINITY): Corpus {
  return new Map([...corpus].filter(([path]) => path.endsWith(file)).slice(0, count))
}

/** `sed -i` over all files, one call for each kind of them: what most release scripts do. */
export function sed(root: string, corpus: Corpus): Contender {
  const scripts = {
    'Chart.yaml': `s/^version: .*/version: ${after}/; s/^appVersion: "[^"]*"/appVersion: "v${after}"/`,
    'kustomization.yaml': `s/^\\( *newTag: \\).*/\\1v${after}/`,
    'large.yaml': `s/^release: .*/release: v${after}/`
  }
  const calls = Object.entries(scripts).flatMap(([file, script]) => {
    const paths = [...named(corpus, file).keys()]
    return paths.length === 0 ? [] : [`sed -i '${script}' ${paths.join(' ')}`]
  })
  const [only = '', ...more] = calls
  return program(root, 'sed -i', corpus, () => ['sh', '-c', [only, ...more].join('\n')])
}

/** js-yaml's load and dump of all files in one process of Node. */
export function jsYaml(node: string, root: string, corpus: Corpus): Contender {
  const script = resolve('build', 'bench', 'manifests', 'js-yaml-edit.js')
  return program(root, 'js-yaml, load and dump', corpus, (paths) => [node, script, after, ...paths])
}

/** Node on an empty file: what everything in Node takes at least. */
export function bareNode(node: string, root: string): Contender {
  const { prepare, command } = program(root, 'bare Node', new Map(), () => [node, '-e', '0'])
  return { name: 'bare Node', prepare, command }
}

/** `yq -i` once for each file, on the first `sample` of them. */
export function yq(tool: string, root: string, corpus: Corpus, sample: number): Contender {
  const files: Corpus = new Map([...corpus].slice(0, sample))
  const chart = `.version = "${after}" | .appVersion = "v${after}"`
  const image = `(.images[] | select(.name == "app") | .newTag) = "v${after}"`
  const script = `for f; do case $f in
*Chart.yaml) ${tool} -i '${chart}' "$f" ;;
*large.yaml) ${tool} -i '.release = "v${after}"' "$f" ;;
*) ${tool} -i '${image}' "$f" ;;
esac || exit 1; done`
  const name = corpus.size > files.size ? `yq, of ${files.size} files` : 'yq'
  const one = program(root, name, files, (paths) => ['sh', '-c', script, 'sh', ...paths])
  return { ...one, times: corpus.size / files.size }
}

/** `kustomize edit set image` once for each kustomization, on the first `sample` of them. */
export function kustomize(tool: string, root: string, corpus: Corpus, sample: number): Contender {
  const all = named(corpus, 'kustomization.yaml')
  const files = named(corpus, 'kustomization.yaml', sample)
  const script = `for d; do (cd "$d" && ${tool} edit set image "app=*:v${after}") || exit 1; done`
  const name = all.size > files.size ? `kustomize, of ${files.size} files` : 'kustomize'
  const one = program(root, name, files, (paths) => ['sh', '-c', script, 'sh', ...paths.map(dirname)])
  return { ...one, times: all.size / files.size }
}
