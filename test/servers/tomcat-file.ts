/**
 * A whole `server.xml` around a part of one, whose webapps are all in one folder: around connectors, valves and contexts,
 * or around services. A whole one is taken as it is, save where its webapps are and that nobody can shut it down.
 */
export function tomcatFile(text: string, app: string): string {
  const own = text
    .replace(/\sdocBase=("[^"]*"|'[^']*')/gu, ` docBase="${app}"`)
    .replace(/(<Server\b[^>]*\sport=)("[^"]*"|'[^']*')/gu, '$1"-1"')
  if (/<Server\b/u.test(own)) return own
  if (/<Service\b/u.test(own)) return `<Server port="-1">\n${own}\n</Server>\n`
  const connectors =
    own.match(/<Connector\b[^>]*?(?:\/>|>[\s\S]*?<\/Connector>)|<Executor\b[^>]*\/>|<!--[\s\S]*?-->/gu) ?? []
  const rest = connectors.reduce((left, each) => left.replace(each, ''), own)
  return [
    '<Server port="-1">',
    '<Service name="Catalina">',
    ...connectors.filter(each => each.startsWith('<Executor')),
    ...connectors.filter(each => !each.startsWith('<Executor')),
    '<Engine name="Catalina" defaultHost="localhost">',
    '<Host name="localhost" appBase="webapps" deployOnStartup="true" autoDeploy="false">',
    rest,
    '</Host>',
    '</Engine>',
    '</Service>',
    '</Server>',
    '',
  ].join('\n')
}
