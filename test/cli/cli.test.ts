import {spawn} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {text} from 'node:stream/consumers'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {runShindan} from './run-shindan.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const samples = path.join(root, 'docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples')
const log = path.join(samples, 'qsh-one-line.log')
const plain = path.join(samples, 'plain.conf')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-cli-'))
})
afterAll(() => rm(folder, {recursive: true}))

describe('shindan', {timeout: 60_000}, () => {
  it.each([
    ['en', 'Confirmed: The reverse proxy re-encodes the path', '+    ProxyPass / http://localhost:8090/ nocanon'],
    ['ja', '確定: リバース プロキシがパスを再エンコードしている', '+    ProxyPass / http://localhost:8090/ nocanon'],
  ])('diagnoses log and virtual host of the first article in %s', async (lang, headline, line) => {
    const {out, code} = await runShindan(['diagnose', '--lang', lang, log, plain])
    expect(out).toContain(headline)
    expect(out).toContain(line)
    expect(code).toBe(1)
  })

  it.each(['en', 'ja'])('prints help of at most 80 columns in %s, where a Japanese character takes two', async lang => {
    const general = (await runShindan(['--help', '--lang', lang])).out
    const names = [...general.matchAll(/^ {2}shindan ([\w-]+)/gmu)].map(([, name = '']) => name)
    const each = await Promise.all(names.map(name => runShindan([name, '--help', '--lang', lang])))
    const lines = [general, ...each.map(({out}) => out)].join('').split('\n')
    expect(lines.filter(line => line.replace(/[\u3000-\u9fff\uff00-\uff60]/gu, '--').length > 80)).toEqual([])
    expect(each.find(({out}) => out.startsWith('  shindan diagnose'))?.out).toContain('--front FILE')
  })

  it('speaks the language of the environment', async () => {
    expect((await runShindan([], {LANG: 'ja_JP.UTF-8'})).out).toContain('終了コード')
    expect((await runShindan(['--help'])).out).toContain('Exit code')
  })

  it('prints the JSON of the contract', async () => {
    const {out} = await runShindan(['diagnose', '--json', log, plain])
    const json = JSON.parse(out)
    expect(json).toMatchObject({
      version: 1,
      inputs: [
        {name: log, kind: 'confluence-log', lines: 1, events: 1, notes: [{id: 'newlines-restored'}]},
        {name: plain, kind: 'apache-config', lines: 6, events: 0, notes: []},
      ],
      findings: [
        {check: 'qsh-mismatch', count: 1, first: null, facts: {url: '/conf/download/attachments/XXXXXX/DOCUMENT.pdf'}},
        {check: 'path-reencoded', severity: 'error', places: [{input: plain, line: 4}]},
      ],
      questions: [],
    })
    expect(json.verdicts[0]).toEqual({
      article: 'companion-jwt-qsh-mismatch-apache-nocanon',
      cause: 'path-reencoded',
      status: 'confirmed',
      because: ['qsh-mismatch', 'path-reencoded'],
      remedies: ['add-nocanon', 'nocanon-for-download', 'drop-uri-part', 'drop-path-change'],
      needs: [],
    })
    expect(json.findings[1].fixes[0]).toMatchObject({remedy: 'add-nocanon', kind: 'choice'})
    expect(json.findings[1].fixes[0].diff).toContain(`--- ${plain}`)
  })

  it('writes a report for a ticket, redacted unless told otherwise, with links where the site is known', async () => {
    const file = path.join(folder, 'hosts.conf')
    await writeFile(
      file,
      (await readFile(plain, 'utf8')).replaceAll('confluence.example.com', 'wiki.nagoya-shoji.co.jp'),
    )
    const {out, code} = await runShindan(['diagnose', '--markdown', file], {
      SITE_URL: 'https://kb.example.com',
      BASE_URL: '/x/',
    })
    expect(out).toContain(
      '](https://kb.example.com/x/kb/companion-jwt-qsh-mismatch-apache-nocanon#cause-path-reencoded)',
    )
    expect(out).not.toContain('nagoya')
    expect(code).toBe(1)
    const elsewhere = {SITE_URL: 'kb.example.com'}
    expect(await runShindan(['diagnose', '--markdown', file], elsewhere)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('unexpected SITE_URL "kb.example.com", expected an origin'),
    })
    expect((await runShindan(['diagnose', file], elsewhere)).code).toBe(1)
    expect((await runShindan(['diagnose', '--markdown', '--no-redact', file])).out).toContain('wiki.nagoya-shoji.co.jp')
    expect((await runShindan(['config', '--fix', file])).out).toContain('wiki.nagoya-shoji.co.jp')
    for (const format of ['--json', '--fix'])
      expect((await runShindan(['config', '--redact', format, file])).out).not.toContain('nagoya')
  })

  it('writes SARIF whose places name the files as given', async () => {
    const {out} = await runShindan(['config', '--sarif', plain])
    const [run] = JSON.parse(out).runs
    expect(run.artifacts[0].location.uri).toBe(pathToFileURL(plain).href)
    expect(run.results[0]).toMatchObject({ruleId: 'path-reencoded', fixes: [{artifactChanges: [{}]}, {}]})
  })

  it('runs as a process of its own, reads standard input and sets the exit code', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli/main.ts'), 'logs', '-'], {
      cwd: root,
      env: {...process.env, LC_ALL: 'C'},
    })
    child.stdin.end(await readFile(log))
    const code = new Promise<number | null>(resolve => child.on('close', resolve))
    expect(await text(child.stdout)).toContain('Likely: The reverse proxy re-encodes the path')
    expect(await code).toBe(1)
  })

  it('reads thousands of tiny files, lists the first of them and counts the rest', async () => {
    const many = await mkdtemp(path.join(folder, 'many-'))
    const event = '2024-05-06 07:08:09,123 ERROR [main] [example.job.Runner] run broken\n'
    for (let at = 0; at < 3000; at += 1) writeFileSync(path.join(many, `${at}.log`), event)
    const {out} = await runShindan(['diagnose', many])
    expect(out).toContain('3,000× example.job.Runner')
    expect(out).toContain('and 2,950 more files')
    expect(out.split('\n').length).toBeLessThan(70)
  })

  it('ends with 0 where nothing is wrong', async () => {
    const {out, code} = await runShindan(['config', path.join(samples, 'nocanon.conf')])
    expect(out).toContain('No problem known to this knowledge base was found.')
    expect(code).toBe(0)
  })

  it('writes only the remedy that is named, and keeps a backup', async () => {
    const file = path.join(folder, 'wiki.conf')
    const before = (await readFile(plain, 'utf8')).replaceAll('\n', '\r\n')
    await writeFile(file, before)
    const choice = await runShindan(['config', '--write', file])
    expect(choice.out).toContain('--remedy: add-nocanon, nocanon-for-download')
    expect(await readFile(file, 'utf8')).toBe(before)
    await runShindan(['config', '--write', '--remedy', 'add-nocanon', file])
    expect(await readFile(file, 'utf8')).toBe(before.replace('8090/\r\n', '8090/ nocanon\r\n'))
    expect(await readFile(`${file}.bak`, 'utf8')).toBe(before)
  })

  it('puts files of nginx together that include each other, and writes to the one at fault', async () => {
    const dropped = await mkdtemp(path.join(folder, 'nginx-'))
    const main = 'events {}\nhttp {\n    server {\n        listen 80;\n        include wiki.inc.conf;\n    }\n}\n'
    const wiki = 'location / {\n    proxy_pass http://localhost:8090/;\n    proxy_set_header Host $host;\n}\n'
    await writeFile(path.join(dropped, 'nginx.conf'), main)
    await writeFile(path.join(dropped, 'wiki.inc.conf'), wiki)
    const {out} = await runShindan(['config', '--write', '--remedy', 'drop-uri-part', dropped])
    expect(out).toContain('wiki.inc.conf was corrected')
    expect(await readFile(path.join(dropped, 'nginx.conf'), 'utf8')).toBe(main)
    expect(await readFile(path.join(dropped, 'wiki.inc.conf'), 'utf8')).toBe(wiki.replace('8090/;', '8090;'))
  })

  it('names the corrections that there are where another was named', async () => {
    const file = path.join(folder, 'unknown.conf')
    const before = await readFile(plain, 'utf8')
    await writeFile(file, before)
    const {err, code} = await runShindan(['config', '--write', '--remedy', 'add-nocannon', file])
    expect(err).toContain('no correction is called "add-nocannon"; choose one of: add-nocanon, nocanon-for-download')
    expect(code).toBe(2)
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  it.each(['diagnose', 'redact'])('says that %s was given folders without a file', async command => {
    const empty = await mkdtemp(path.join(folder, 'empty-'))
    const {err, code} = await runShindan([command, empty])
    expect({err, code}).toEqual({err: `shindan: no file below ${empty}; check the path\n`, code: 2})
  })

  it('tells of each input and ends with 2 where none could be read', async () => {
    const file = path.join(folder, 'picture.png')
    await writeFile(file, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    const none = await runShindan(['diagnose', file])
    expect(none.out).toContain(file)
    expect(none.err).toContain('nothing was checked')
    expect(none.code).toBe(2)
    expect((await runShindan(['diagnose', '--lang', 'ja', file])).err).toContain('診断できる入力がありません')
    expect(await runShindan(['config', path.join(samples, 'nocanon.conf')])).toMatchObject({err: '', code: 0})
  })

  it('loses no older backup', async () => {
    const file = path.join(folder, 'twice.conf')
    const before = await readFile(plain, 'utf8')
    await writeFile(file, before)
    await writeFile(`${file}.bak`, 'older')
    const {out} = await runShindan(['config', '--write', '--remedy', 'add-nocanon', file])
    expect(out).toContain(`${file}.bak.2`)
    expect(await readFile(`${file}.bak`, 'utf8')).toBe('older')
    expect(await readFile(`${file}.bak.2`, 'utf8')).toBe(before)
  })

  it('prints one JSON object and nothing else when it writes', async () => {
    const file = path.join(folder, 'json.conf')
    await writeFile(file, await readFile(plain, 'utf8'))
    const {out} = await runShindan(['config', '--json', '--write', '--remedy', 'add-nocanon', file])
    expect(JSON.parse(out)).toMatchObject({version: 1})
    expect(await readFile(file, 'utf8')).toContain('8090/ nocanon')
  })

  it('mends two virtual hosts of one file at once', async () => {
    const file = path.join(folder, 'both.conf')
    const one = await readFile(plain, 'utf8')
    await writeFile(file, one + one.replaceAll('confluence.example.com', 'wiki.example.com'))
    await runShindan(['config', '--write', '--remedy', 'add-nocanon', file])
    expect((await readFile(file, 'utf8')).match(/8090\/ nocanon/gu)).toHaveLength(2)
  })

  it('finds an article by what it says in either language', async () => {
    const {out, code} = await runShindan(['search', '--json', '--lang', 'ja', 'Companion で PDF が開けない'])
    expect(JSON.parse(out).results[0]).toMatchObject({
      article: 'companion-jwt-qsh-mismatch-apache-nocanon',
      lang: 'ja',
      url: '/ja/kb/companion-jwt-qsh-mismatch-apache-nocanon',
    })
    expect(code).toBe(0)
  })

  it.each([
    [['diagnos'], 'unexpected command "diagnos"'],
    [['diagnose'], 'no input'],
    [['diagnose', 'no-such.log'], 'no-such.log does not exist'],
    [['config', '--fixx', plain], 'unexpected option --fixx'],
    [['config', log], 'is not a configuration file'],
    [['logs', plain], 'is a configuration file'],
    [['--lang', 'de', 'gate'], 'unexpected language "de"'],
    [['search'], 'no query'],
    [['search', 'x', '--limit', '0'], 'unexpected --limit "0"'],
    [['config', '--remedy'], '--remedy'],
    [['new-article'], 'no slug'],
    [['new-article', 'Disk_full'], 'unexpected slug "Disk_full"'],
    [['new-article', 'companion-jwt-qsh-mismatch-apache-nocanon'], 'article.yaml exists and is not overwritten'],
    [['config', '--remedy', 'add-nocanon', plain], '--remedy says what --write is to correct'],
    [['logs', '--json', '--sarif', log], 'expected one of: --json --sarif'],
    [['logs', '--redact', '--no-redact', log], 'expected one of: --redact --no-redact'],
  ])('answers %j with one line and 2', async (args, message) => {
    const {out, err, code} = await runShindan(args)
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toContain(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
