import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'

/** Programs that the tests run, and the Debian packages that they come from. */
const programs: readonly {readonly file: string; readonly debianPackage: string}[] = [
  {file: '/usr/bin/chromium', debianPackage: 'chromium'},
  {file: '/usr/bin/caddy', debianPackage: 'caddy'},
  {file: '/usr/bin/firefox-esr', debianPackage: 'firefox-esr'},
  {file: '/usr/bin/java', debianPackage: 'default-jre-headless'},
  {file: '/usr/bin/jar', debianPackage: 'default-jdk-headless'},
  {file: '/usr/bin/bnd', debianPackage: 'bnd'},
  {file: '/usr/share/java/org.apache.felix.framework.jar', debianPackage: 'libfelix-framework-java'},
  {file: '/usr/sbin/apache2', debianPackage: 'apache2'},
  {file: '/usr/sbin/haproxy', debianPackage: 'haproxy'},
  {file: '/usr/sbin/nginx', debianPackage: 'nginx'},
  // Tomcat without a service that would start by itself; it brings libtomcat10-java.
  {file: '/usr/share/tomcat10/bin/bootstrap.jar', debianPackage: 'tomcat10-common'},
]

/** Not needed, but the browser tests take a fifth less of the processor with it. Not every Debian has it. */
const helpful = {file: '/usr/bin/chromium-headless-shell', debianPackage: 'chromium-headless-shell'}

const missing = programs.filter(({file}) => !existsSync(file))
const packages = missing.map(({debianPackage}) => debianPackage)
const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

if (missing.length > 0) {
  if (!canInstall) {
    const files = missing.map(({file}) => file).join(' and ')
    console.error(
      `Unexpected absence of ${files}: install ${packages.join(' ')} (Debian: apt-get install ${packages.join(' ')})`,
    )
    process.exit(1)
  }
  console.log(`Installing ${packages.join(' and ')} for the tests`)
  aptGet('update')
  aptGet('install', '--yes', '--no-install-recommends', ...packages)
}
if (canInstall && !existsSync(helpful.file)) {
  try {
    aptGet('install', '--yes', '--no-install-recommends', helpful.debianPackage)
  } catch {
    console.log(`The tests run without ${helpful.debianPackage}, which could not be installed.`)
  }
}

/** Debian may start its own servers on port 80 afterwards; the tests start theirs on free ports and need none of them. */
function aptGet(...args: readonly string[]): void {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  execFileSync('/usr/bin/apt-get', ['--quiet', ...args], {env, stdio: 'inherit'})
}
