import { buildImage } from '#rehearsal/runner/stand-ins/build-image'
import { standIn } from './step-run.ts'

await standIn('docker/build-push-action', buildImage, ['tags', 'push', 'platforms'])
