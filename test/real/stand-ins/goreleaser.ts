import { buildWithGoReleaser } from '#rehearsal/runner/stand-ins/goreleaser'
import { standIn } from './step-run.ts'

await standIn('goreleaser/goreleaser-action', buildWithGoReleaser, ['args', 'workdir'])
