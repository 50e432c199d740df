import {describe, expect, it} from 'vitest'
import {check} from '../check.ts'

/** Each option with its variable, its value and whether it may not be given. */
function options(text: string): readonly string[] {
  const {jvm} = check(text, [], 'setenv').model
  return (jvm?.options ?? []).map(({kind, name, value, variable, conditional}) => {
    const said = value === null ? '' : ` = ${value.known ? value.value : `?${value.why}`}`
    return `${variable} ${kind} ${name}${said}${conditional ? ' perhaps' : ''}`
  })
}

const ref = (name: string) => `$\{${name}}`

describe('a start script', () => {
  it('gives the options of its variables', () => {
    const text = `#!/bin/sh
# CATALINA_OPTS="-Dcommented=1"
JRE_HOME="/opt/jre -Dno=1"; export JRE_HOME
export CATALINA_OPTS="-Xms1024m  -Xmx2g ${ref('CATALINA_OPTS')}" # -Dbehind=1
JAVA_OPTS='-Done=1'" -Dtwo=2"-Dthree=3
JVM_SUPPORT_RECOMMENDED_ARGS=-Dfour=4
`
    expect(options(text)).toEqual([
      'CATALINA_OPTS memory -Xms = 1024m',
      'CATALINA_OPTS memory -Xmx = 2g',
      'JAVA_OPTS property one = 1',
      'JAVA_OPTS property two = 2',
      'JAVA_OPTS property three = 3',
      'JVM_SUPPORT_RECOMMENDED_ARGS property four = 4',
    ])
  })

  it('has options of all kinds', () => {
    const text = `CATALINA_OPTS="-XX:+UseG1GC -XX:-A -XX:MaxMetaspaceSize=1g -XX:B -Da -Dx=\\"a b\\" -server -Xlog:gc:file=gc-\`date +%F_%T\`.log word"`
    expect(options(text)).toEqual([
      'CATALINA_OPTS vm UseG1GC = +',
      'CATALINA_OPTS vm A = -',
      'CATALINA_OPTS vm MaxMetaspaceSize = 1g',
      'CATALINA_OPTS vm B',
      'CATALINA_OPTS property a',
      'CATALINA_OPTS property x = a b',
      'CATALINA_OPTS other -server',
      'CATALINA_OPTS other -Xlog:gc:file=gc-`date +%F_%T`.log',
      'CATALINA_OPTS word word',
    ])
  })

  it('goes over several lines', () => {
    const text = 'CATALINA_OPTS="-Da=1 \\\r\n  -Db=2\r\n  -Dc=3"\r\nJAVA_OPTS="-Dd=4"'
    expect(options(text)).toHaveLength(4)
    const {jvm} = check(text, [], 'setenv').model
    const [{span, statement} = {span: {from: 0, to: 0}, statement: {from: 0, to: 0}}] = jvm?.options.slice(2) ?? []
    expect(text.slice(span.from, span.to)).toBe('-Dc=3')
    expect(text.slice(statement.from, statement.to)).toMatch(/^CATALINA_OPTS="[\s\S]*-Dc=3"$/u)
  })

  it('may give some under a condition', () => {
    const text = `if [ -n "$X" ]; then
  JAVA_OPTS="-Da=1"
else export JAVA_OPTS="-Db=1"
fi
[ -z "$Y" ] && JAVA_OPTS="-Dc=1"
case "$Z" in
  a) JAVA_OPTS="-Dd=1" ;;
esac
more() {
  JAVA_OPTS="-De=1"
}
JAVA_OPTS="-Df=1"
`
    expect(options(text)).toEqual([
      ...['a', 'b', 'c', 'd', 'e'].map(name => `JAVA_OPTS property ${name} = 1 perhaps`),
      'JAVA_OPTS property f = 1',
    ])
  })

  it('says nothing of what a variable or a template stands for', () => {
    const text = `CATALINA_OPTS="-Xmx${ref('MAX')} -Da=$B {{ more }} -Dc=<%= @c %> $(cat opts) -Dd=\`date\`"`
    expect(options(text)).toEqual([
      'CATALINA_OPTS memory -Xmx = ?variable',
      'CATALINA_OPTS property a = ?variable',
      'CATALINA_OPTS property c = ?template',
      'CATALINA_OPTS property d = ?variable',
    ])
  })

  it('of Windows is read by lines', () => {
    const text = `@echo off\r
rem set CATALINA_OPTS=-Dno=1\r
:: set CATALINA_OPTS=-Dno=2\r
set CATALINA_OPTS=-Xms1g ^\r
  -Xmx1g %CATALINA_OPTS%\r
set "JAVA_OPTS=%JAVA_OPTS% -Da=C:\\x"\r
if "%1"=="debug" (\r
  set JAVA_OPTS=-Db=1\r
)\r
if defined X set JAVA_OPTS=-Dc=%X%\r
`
    expect(options(text)).toEqual([
      'CATALINA_OPTS memory -Xms = 1g',
      'CATALINA_OPTS memory -Xmx = 1g',
      'JAVA_OPTS property a = C:\\x',
      'JAVA_OPTS property b = 1 perhaps',
      'JAVA_OPTS property c = ?variable perhaps',
    ])
  })

  it('may be a list of options alone', () => {
    expect(options('Use these: -Xmx2g -Datlassian.dev.mode=true # and -Dno=1\n--Dx.y=1')).toEqual([
      'null memory -Xmx = 2g',
      'null property atlassian.dev.mode = true',
      'null other --Dx.y=1',
    ])
  })

  it('holds secrets, also in comments', () => {
    const text = '# -Djavax.net.ssl.keyStorePassword=one\nJAVA_OPTS="-Da.secret=two -Db=3 -Dmy.TOKEN=four"'
    const {secrets} = check(text, [], 'setenv').model
    expect(secrets?.map(({from, to}) => text.slice(from, to))).toEqual(['one', 'two', 'four'])
  })
})
