import { node24, node24Variable } from '../../scripts/tools/node24.ts'

/** Tests run every bundle on the runtime that GitHub gives to it; they find its path in this variable. */
export default function setUp(): void {
  process.env[node24Variable] = node24(process.cwd())
}
