import {readFile} from 'node:fs/promises'
import {setTimeout} from 'node:timers/promises'
import {inject} from 'vitest'
import {buildFailure} from './build-failure.ts'

const answers = (address: string) =>
  fetch(address, {method: 'HEAD'}).then(
    ({ok}) => ok,
    () => false,
  )
// Before each file of tests: the site is built while others run (`build-site.ts`). If that fails, so does each file.
while (!((await answers(inject('site'))) && (await answers(inject('siteWithoutHeaders'))))) {
  const failure = await readFile(buildFailure(inject('siteDir')), 'utf8').catch(() => null)
  if (failure !== null) throw new Error(failure)
  await setTimeout(300)
}
