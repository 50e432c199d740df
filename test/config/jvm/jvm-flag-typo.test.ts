import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../../src/input/apply-edits.ts'
import {check} from '../check.ts'

/** Severity and text after the correction of a list of options. */
function look(options: string, before = 'CATALINA_OPTS="', after = '"') {
  const {findings, source} = check(`${before}${options}${after}`, [], 'setenv')
  const [finding] = findings.filter(each => each.check === 'jvm-flag-typo')
  if (!finding) return null
  const [fix] = finding.fixes
  const mended = fix && applyEdits(source.text, fix.edits)
  return [finding.severity, mended?.slice(before.length, mended.length - after.length)]
}

describe('an option of the JVM', () => {
  // Each was given to OpenJDK 17: an error keeps it from starting, a warning is passed over.
  it.each([
    ['--Datlassian.dev.mode=true', 'error', '-Datlassian.dev.mode=true'],
    ['--Xmx2g', 'error', '-Xmx2g'],
    ['–Datlassian.dev.mode=true', 'error', '-Datlassian.dev.mode=true'],
    ['—Xmx2g', 'error', '-Xmx2g'],
    ['－Da.b=1', 'error', '-Da.b=1'],
    ['−XX:+UseG1GC', 'error', '-XX:+UseG1GC'],
    ['Datlassian.dev.mode=true', 'error', '-Datlassian.dev.mode=true'],
    ['-datlassian.dev.mode=true', 'error', '-Datlassian.dev.mode=true'],
    ['-D a.b=1', 'error', '-Da.b=1'],
    ['-Da.b  =1', 'error', '-Da.b=1'],
    ['-Xmx 2g', 'error', '-Xmx2g'],
    ['-Xmx=2g', 'error', '-Xmx2g'],
    ['-Xss:512k', 'error', '-Xss512k'],
    ['-Xmx2gb', 'error', '-Xmx2g'],
    ['-xmx2g', 'error', '-Xmx2g'],
    ['-XMX2g', 'error', '-Xmx2g'],
    ['-XX:UseG1GC', 'error', '-XX:+UseG1GC'],
    ['-XX+UseG1GC', 'error', '-XX:+UseG1GC'],
    ['-XX:+MaxMetaspaceSize=1g', 'error', '-XX:MaxMetaspaceSize=1g'],
    ['-XX:+UseG1GC=true', 'error', '-XX:+UseG1GC'],
    ['-Dsynchrony.port:8092', 'warning', '-Dsynchrony.port=8092'],
  ])('%s is mended', (written, severity, right) => {
    expect(look(written)).toEqual([severity, right])
    expect(look(`-Da=1 ${written} -Db=2`)).toEqual([severity, `-Da=1 ${right} -Db=2`])
    expect(look(right)).toBeNull()
  })

  it.each([
    ...[
      '-Xmx2G',
      '-Xmx2147483648',
      '-Xms1g -Xmx1g',
      '-Xss512k',
      '-Xmx$' + '{MAX}',
      '-Da',
      '-Da=',
      '-Da -Db=1',
      '-Da=b:c',
    ],
    ...[
      '-Da.b.c',
      '-D{{ name }}=1',
      '-XX:MaxMetaspaceSize=1g',
      '-XX:-UseG1GC',
      '-Xlog:gc*:file=gc.log',
      '-Xrunjdwp:a=b',
    ],
    ...['--add-opens java.base/java.lang=ALL-UNNAMED', '--add-modules=a', '-javaagent:/x/y.jar=c', '-d64', '-cp a:b'],
    ...['-Dpath=C:\\D--Data', '-Da="x --D y"', 'Dockerfile', '@argfile', '-agentlib:jdwp=transport=dt_socket'],
  ])('%s is left alone', written => {
    expect(look(written)).toBeNull()
  })

  it('is likely only where it stands under a condition', () => {
    const {findings} = check('if x; then\nJAVA_OPTS="--Da.b=1"\nfi', [], 'setenv')
    expect(findings.map(({certainty}) => certainty)).toEqual(['likely'])
  })

  it('is mended over the end of a line, and where a secret is in it, which is not shown', () => {
    expect(look('-Xmx \\\n  2g')).toEqual(['error', '-Xmx2g'])
    expect(look('--Dx.password=geheim')).toEqual(['error', '-Dx.password=geheim'])
    const {findings} = check('JAVA_OPTS="--Dx.password=geheim"', [], 'setenv')
    expect(JSON.stringify(findings)).not.toContain('geheim')
  })

  it('may be meant so', () => {
    const text = '# shindan: ignore jvm-flag-typo a wrapper reads it\nexport JAVA_OPTS="-Da=1 \\\n  --Da.b=1"'
    expect(check(text, [], 'setenv').notes.map(({id}) => id)).toEqual(['findings-suppressed'])
    const batch = '@echo off\nrem shindan: ignore-file jvm-flag-typo a wrapper reads it\nset JAVA_OPTS=--Da.b=1'
    expect(check(batch, [], 'setenv').notes.map(({id}) => id)).toEqual(['findings-suppressed'])
  })

  it('is no property', () => {
    const {findings, source} = check('# x\n--Da.b=1\n-c.d: 2\ne-f=3\n', [], 'upm-properties')
    const edits = findings.flatMap(({fixes}) => fixes.flatMap(fix => fix.edits))
    expect(applyEdits(source.text, edits)).toBe('# x\na.b=1\nc.d: 2\ne-f=3\n')
  })
})
