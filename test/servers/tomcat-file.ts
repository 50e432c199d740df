/**
 * A whole `server.xml` around a part of one, whose webapps are all in one folder: around connectors, valves and contexts,
 * or around services. A whole one is taken as it is, save where its webapps are and that nobody can shut it down.
 */
export function tomcatFile(text: string, app: string): string {
  const own = text
    .replace(/\sdocBase=("[^"]*"|'[^']*')/gu, ` docBase="${app}"`)
    .replace(/(<Server\b[^>]*\sport=)("[^"]*"|'[^']*')/gu, '$1"-1"')
  if (/<Server\b/u.test(own)) return own
  return `<Server port="-1">\n${/<Service\b/u.test(own) ? own : tomcatService(own, 'Catalina')}\n</Server>\n`
}

/** A `<Service>` around connectors, which have to stand before the engine, and around what belongs to a host of it. */
export function tomcatService(text: string, name: string): string {
  const before = text.match(/<!--[\s\S]*?-->|<(?:Connector|Executor)\b[^>]*>/gu) ?? []
  const within = before.reduce((left, each) => left.replace(each, ''), text)
  return [
    `<Service name="${name}">`,
    ...before.filter(each => each.startsWith('<Executor')),
    ...before.filter(each => !each.startsWith('<Executor')),
    `<Engine name="${name}" defaultHost="localhost">`,
    '<Host name="localhost" appBase="webapps" autoDeploy="false">',
    within,
    '</Host>',
    '</Engine>',
    '</Service>',
  ].join('\n')
}
