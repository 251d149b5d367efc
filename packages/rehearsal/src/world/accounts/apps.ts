import { createHash, generateKeyPairSync } from 'node:crypto'
import { timestamp } from '../commit-object.ts'
import { nextId } from '../identifiers.ts'
import { apiNames, type Permissions } from '../permissions/permission.ts'
import { numberOf } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { addAccount } from './accounts.ts'

/** An App as a world is told of one. */
export interface NewApp {
  /** `release-bot`; its bot is `release-bot[bot]`. */
  readonly slug: string
  readonly permissions: Permissions
  /** The repositories of the installations, `owner/name`; `owner/*` for all of an owner. */
  readonly repositories: readonly string[]
}

/** An App on one account. */
export interface Installation {
  readonly id: number
  readonly app: App
  readonly owner: string
  /** `owner/name` of each, or `owner/*`. */
  readonly repositories: readonly string[]
  readonly permissions: Permissions
  readonly createdAt: string
}

/** An App, and what its owner needs to sign as it. */
export interface App {
  readonly id: number
  readonly clientId: string
  readonly slug: string
  readonly owner: string
  readonly permissions: Permissions
  readonly createdAt: string
  /** PEM, as GitHub lets an owner download it. */
  readonly privateKey: string
  readonly publicKey: string
  readonly installations: Installation[]
}

const worlds = new WeakMap<WorldState, App[]>()

/** The Apps of a world. */
export function appsOf(state: WorldState): App[] {
  const known = worlds.get(state)
  if (known !== undefined) return known
  const apps: App[] = []
  worlds.set(state, apps)
  return apps
}

/** Adds an App and installs it on the owners of the repositories that it names. Its keys are made when they are first asked for. */
export function addApp(state: WorldState, { slug, permissions, repositories }: NewApp): App {
  if (appsOf(state).some((app) => app.slug === slug)) throw new Error(`the world has an App ${slug} already`)
  const keys = lazily(makeKeys)
  const owners = [...new Set(repositories.map((name) => name.split('/')[0] ?? ''))]
  const app: App = {
    id: nextId(state, 'app'),
    clientId: `Iv23li${createHash('sha256').update(slug).digest('hex').slice(0, 14)}`, // the form of today's client ids
    slug,
    owner: owners[0] ?? slug,
    permissions: { metadata: 'read', ...apiNames(permissions) },
    createdAt: timestamp(state.now()),
    get privateKey() {
      return keys().privateKey
    },
    get publicKey() {
      return keys().publicKey
    },
    installations: []
  }
  for (const owner of owners) install(state, app, owner, repositories)
  addAccount(state, 'Bot', { login: `${slug}[bot]` })
  appsOf(state).push(app)
  return app
}

function install(state: WorldState, app: App, owner: string, repositories: readonly string[]): void {
  app.installations.push({
    id: nextId(state, 'installation'),
    app,
    owner,
    repositories: repositories.filter((name) => name.startsWith(`${owner}/`)),
    permissions: app.permissions,
    createdAt: timestamp(state.now())
  })
}

/** The id of GitHub Actions, which people write into their protections and rulesets. */
export const githubActionsId = 15368

/** The id of an App by its slug, whether the world was told of it or not. */
export function appIdOf(state: WorldState, slug: string): number {
  if (slug === 'github-actions') return githubActionsId
  return appsOf(state).find((app) => app.slug === slug)?.id ?? numberOf(`app ${slug}`)
}

/** The slug of an App by its id; undefined where the world was told of none. */
export function appSlugOf(state: WorldState, id: number): string | undefined {
  if (id === githubActionsId) return 'github-actions'
  return appsOf(state).find((app) => app.id === id)?.slug
}

/** GitHub's keys for Apps are RSA of 2048 bits, in PKCS#1: https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps . */
function makeKeys() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' }
  })
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
