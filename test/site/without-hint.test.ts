import {Readable} from 'node:stream'
import {expect, it} from 'vitest'
import {withoutHint} from '../../src/site/without-hint.ts'

it('hands on all lines but the one with a command that is not there', async () => {
  const lines: string[] = []
  const hint =
    '\u001b[34m[INFO]\u001b[39m Use \u001b[36m`npm run serve`\u001b[39m command to test your build locally.\n'
  await withoutHint(Readable.from(['[SUCCESS] Generated', ' static files\n', hint, '結果\n']), line => lines.push(line))
  expect(lines).toEqual(['[SUCCESS] Generated static files\n', '結果\n'])
})
