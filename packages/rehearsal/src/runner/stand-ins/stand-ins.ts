import { downloadArtifact, uploadArtifact } from './artifacts.ts'
import { buildImage } from './build-image.ts'
import { buildWithGoReleaser } from './goreleaser.ts'
import type { StandIn } from './stand-in.ts'

const always: Readonly<Record<string, StandIn>> = {
  'actions/upload-artifact': uploadArtifact,
  'actions/download-artifact': downloadArtifact
}

/** What is made by these only stands for what they would make, which tells nothing about a repository of somebody's own. */
const builders: Readonly<Record<string, StandIn>> = {
  'docker/build-push-action': buildImage,
  'goreleaser/goreleaser-action': buildWithGoReleaser
}

/** What plays an action of others by its `owner/name` in lower case; undefined where nothing does. */
export function standInFor(repository: string, withBuilders: boolean): StandIn | undefined {
  if (Object.hasOwn(always, repository)) return always[repository]
  return withBuilders && Object.hasOwn(builders, repository) ? builders[repository] : undefined
}
