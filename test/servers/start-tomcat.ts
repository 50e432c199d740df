import {spawn} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {stopChild} from './stop-child.ts'
import {tomcatFile} from './tomcat-file.ts'
import {waitUntil} from './wait-until.ts'

/** A real Tomcat that runs one `server.xml`. */
export interface RunningTomcat {
  /** What it has logged so far: connectors that did not start are named there, and the others run. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** Debian's packages `tomcat10-common` and `libtomcat10-java`, which bring no service that would start by itself. */
const home = '/usr/share/tomcat10'
const classPath = [`${home}/bin/bootstrap.jar`, '/usr/share/java/tomcat10-juli.jar'].join(':')

/**
 * Starts Tomcat with a `server.xml` or a part of one, whose ports are the caller's, in a folder of its own. Every webapp
 * is the one that `askTomcat` asks; where no `<Context>` is written, it is the root. Resolves when Tomcat says
 * that it has started, also where connectors have not. It logs in the language of its JVM.
 */
export async function startTomcat(text: string, language: 'en' | 'ja' = 'en'): Promise<RunningTomcat> {
  const folder = await mkdtemp(join(tmpdir(), 'shindan-tomcat-'))
  for (const name of ['conf', 'temp', 'webapps/ROOT/WEB-INF']) await mkdir(join(folder, name), {recursive: true})
  const app = join(folder, 'webapps/ROOT')
  await writeFile(join(folder, 'conf/server.xml'), tomcatFile(text, app))
  await writeFile(join(folder, 'conf/catalina.properties'), catalinaProperties)
  await writeFile(join(app, 'WEB-INF/web.xml'), webXml(join(folder, 'temp')))
  await writeFile(join(app, 'echo.jsp'), echoJsp)
  const properties = {'catalina.home': home, 'catalina.base': folder, 'java.io.tmpdir': join(folder, 'temp')}
  const child = spawn(
    '/usr/bin/java',
    [
      ...['-Xmx128m', '-Xshare:auto', '-XX:TieredStopAtLevel=1', `-Duser.language=${language}`],
      // Java 17 asks the first for what it prints, later ones the others.
      ...['file', 'stdout', 'stderr'].map(name => `-D${name}.encoding=UTF-8`),
      ...Object.entries(properties).map(([name, value]) => `-D${name}=${value}`),
      ...['-cp', classPath, 'org.apache.catalina.startup.Bootstrap', 'start'],
    ],
    {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']},
  )
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', chunk => {
      log += chunk
    })
  }
  const stop = async (): Promise<void> => {
    await stopChild(child)
    await rm(folder, {recursive: true, force: true})
  }
  try {
    await waitUntil(
      () => child.exitCode !== null || started.test(log),
      () => log,
      50,
    )
    if (child.exitCode !== null) throw new Error(`Tomcat did not start: ${log}`)
  } catch (error) {
    await stop()
    throw error
  }
  return {log: () => log, stop}
}

const started = /Server startup in|サーバーの起動 \[/u

/** Debian keeps the compiler that Jasper needs beside Tomcat's own jars. No jar holds descriptors to look for. */
const catalinaProperties = `common.loader="\${catalina.home}/lib/*.jar","/usr/share/java/eclipse-jdt-core.jar"
server.loader=
shared.loader=
tomcat.util.scan.StandardJarScanFilter.jarsToSkip=*.jar
`

/** Where several services have the page, it is compiled once. */
const webXml = (
  scratch: string,
): string => `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
  <servlet>
    <servlet-name>echo</servlet-name>
    <servlet-class>org.apache.jasper.servlet.JspServlet</servlet-class>
    <init-param><param-name>jspFile</param-name><param-value>/echo.jsp</param-value></init-param>
    <init-param><param-name>development</param-name><param-value>false</param-value></init-param>
    <init-param><param-name>scratchdir</param-name><param-value>${scratch}</param-value></init-param>
    <load-on-startup>1</load-on-startup>
  </servlet>
  <servlet-mapping><servlet-name>echo</servlet-name><url-pattern>/*</url-pattern></servlet-mapping>
</web-app>
`

const echoJsp = `<%@ page contentType="application/json; charset=UTF-8" session="true" import="java.util.*" trimDirectiveWhitespaces="true" %><%!
  static String quote(Object value) {
    if (value == null) return "null";
    StringBuilder text = new StringBuilder("\\"");
    for (char c : value.toString().toCharArray()) {
      if (c == '"' || c == '\\\\') text.append('\\\\').append(c);
      else if (c < 32) text.append(String.format("\\\\u%04x", (int) c));
      else text.append(c);
    }
    return text.append('"').toString();
  }
%><%
  StringBuilder headers = new StringBuilder();
  for (String name : Collections.list(request.getHeaderNames())) {
    if (headers.length() > 0) headers.append(',');
    headers.append(quote(name.toLowerCase())).append(':').append(quote(request.getHeader(name)));
  }
  boolean cookieSecure = false;
  for (String cookie : response.getHeaders("Set-Cookie")) cookieSecure |= cookie.contains("; Secure");
%>{"scheme": <%= quote(request.getScheme()) %>, "secure": <%= request.isSecure() %>,
 "serverName": <%= quote(request.getServerName()) %>, "serverPort": <%= request.getServerPort() %>,
 "requestUrl": <%= quote(request.getRequestURL()) %>, "requestUri": <%= quote(request.getRequestURI()) %>,
 "query": <%= quote(request.getQueryString()) %>, "contextPath": <%= quote(request.getContextPath()) %>,
 "remoteAddr": <%= quote(request.getRemoteAddr()) %>, "sessionCookieSecure": <%= cookieSecure %>,
 "headers": {<%= headers %>}}
`
