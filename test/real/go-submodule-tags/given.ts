import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Stage, startStage } from '../../actions/go-submodule-tags/staged.ts'
import { type Go, startGo } from '../golang-world/go.ts'

type Texts = Readonly<Record<string, string>>

const at = 'github.com/acme/harbor'

/** The path of the package that a module below the repository has at its top. */
export const pathOf = (path: string) => `${at}${path}`

/** A go.mod with requires of siblings, `/api v1.2.0`, each replaced by its folder so that people can work in the repository. */
export function goMod(path: string, requires: readonly string[] = [], replaces: readonly string[] = []): string {
  const required = requires.map((require) => `require ${at}${require}\n`)
  const replaced = replaces.map((replace) => `replace ${at}${replace}\n`)
  return `module ${at}${path}\n\ngo 1.22\n\n${[...required, ...replaced].join('')}`
}

/** A package that imports others of the repository and uses them. */
export function source(name: string, ...imports: readonly (readonly [path: string, name: string])[]): string {
  const lines = imports.map(([path, as]) => `import ${as} "${at}${path}"\n`)
  const uses = imports.map(([, as]) => ` + ${as}.Name`)
  return `package ${name}\n\n${lines.join('')}\nconst Name = "${name}"${uses.join('')}\n`
}

/** Modules of a repository, what they are released as, and what consumers ask for. */
export interface Layout {
  readonly name: string
  readonly files: Texts
  readonly inputs: Texts
  /** Module paths below the repository's, each with the version. */
  readonly released: readonly (readonly [path: string, version: string])[]
}

/** Five modules that require each other behind replaces, with one that is not released cut out of another. */
export const chain: Layout = {
  name: 'a chain of modules behind replaces, a nested one left out',
  files: {
    LICENSE: 'all of it\n',
    'src/providers/go.mod': goMod('/src/providers'),
    'src/providers/providers.go': source('providers'),
    'src/ctrl/go.mod': goMod('/src/ctrl', ['/src/providers v0.9.0'], ['/src/providers => ../providers']),
    'src/ctrl/ctrl.go': source('ctrl', ['/src/providers', 'providers']),
    'src/adaptor/go.mod': goMod(
      '/src/adaptor',
      ['/src/ctrl v0.9.0', '/src/providers v0.9.0'],
      ['/src/ctrl => ../ctrl', '/src/providers => ../providers']
    ),
    'src/adaptor/adaptor.go': source('adaptor', ['/src/ctrl', 'ctrl'], ['/src/providers', 'providers']),
    'src/adaptor/podvm/go.mod': goMod('/src/adaptor/podvm', ['/src/adaptor v0.0.0'], ['/src/adaptor => ../']),
    'src/adaptor/podvm/podvm.go': source('podvm', ['/src/adaptor', 'adaptor']),
    'src/webhook/go.mod': goMod('/src/webhook'),
    'src/webhook/webhook.go': source('webhook'),
    'src/wrapper/go.mod': goMod(
      '/src/wrapper',
      ['/src/adaptor v0.9.0', '/src/ctrl v0.9.0', '/src/providers v0.9.0'],
      ['/src/adaptor => ../adaptor', '/src/ctrl => ../ctrl', '/src/providers => ../providers']
    ),
    'src/wrapper/wrapper.go': source('wrapper', ['/src/adaptor', 'adaptor'])
  },
  inputs: { version: 'v0.9.0', exclude: '**/podvm' },
  released: ['adaptor', 'ctrl', 'providers', 'webhook', 'wrapper'].map((name) => [`/src/${name}`, 'v0.9.0'])
}

/** The Go of the machine in front of the PATH of a step, with no toolchain but its own. */
export function withGo(more: Texts = {}): Record<string, string> {
  const go = process.env.SLIPWAY_GO ?? ''
  const path = process.env.PATH ?? ''
  return { PATH: isAbsolute(go) ? `${dirname(go)}${delimiter}${path}` : path, GOTOOLCHAIN: 'local', ...more }
}

export const startGiven = ({ files }: Layout): Promise<Stage> => startStage(files)

/** Consumers with caches of their own, who know no other servers than the world. What was compiled is shared: it goes by its content. */
export function consumers({ folder, world }: Stage) {
  const own = { GONOSUMDB: '*', GOCACHE: join(folder, 'compiled') }
  const cached = (go: Go) => pathToFileURL(join(dirname(go.folder), 'modules', 'cache', 'download')).href
  return {
    /** By git from the world in the place of GitHub, and from nowhere else. */
    direct: () =>
      startGo(folder, {
        ...{ ...own, GOPROXY: 'direct', GIT_CONFIG_COUNT: '1', GIT_CONFIG_VALUE_0: 'https://github.com/' },
        GIT_CONFIG_KEY_0: `url.${world.url}/.insteadOf`
      }),
    proxied: () => startGo(folder, { ...own, GOPROXY: `${world.url}/_hosts/proxy.golang.org` }),
    /** From a folder in the form of a proxy, as the go command itself makes it of what another one has got. */
    fromFolder: (other: Go) => startGo(folder, { ...own, GOPROXY: cached(other) })
  }
}
