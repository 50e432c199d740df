import type {BackendUrl, ConfigModel} from '../../model/config-model.ts'
import type {Connector, TomcatModel} from '../../model/tomcat-model.ts'

/** A connector of a dropped `server.xml` that a proxy leads to. */
export interface ReachedConnector {
  /** Index of the configuration that holds it. */
  readonly model: number
  readonly tomcat: TomcatModel
  readonly connector: Connector
}

/** The connectors at the port of a target that speak its protocol: one for each file that has one, for nodes are alike. */
export function connectorsAt(models: readonly ConfigModel[], url: BackendUrl): readonly ReachedConnector[] {
  return among(models, url, ({connectors}) => connectors)
}

/** The same among the connectors that stand in a comment. */
export function commentedOutAt(models: readonly ConfigModel[], url: BackendUrl): readonly ReachedConnector[] {
  return among(models, url, ({commentedOut}) => commentedOut)
}

function among(
  models: readonly ConfigModel[],
  {port, scheme}: BackendUrl,
  of: (tomcat: TomcatModel) => readonly Connector[],
): readonly ReachedConnector[] {
  return models.flatMap(({tomcat}, model) => {
    const connector =
      tomcat &&
      of(tomcat).find(
        each => each.port?.known && each.port.value === port && each.kind !== (scheme === 'ajp' ? 'http' : 'ajp'),
      )
    return connector ? [{model, tomcat, connector}] : []
  })
}
