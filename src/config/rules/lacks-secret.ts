import type {Connector} from '../../model/tomcat-model.ts'

/** Whether an AJP connector asks for a secret, as by default, and has none: Tomcat does not start it. */
export function lacksSecret({kind, secret, secretRequired}: Connector): boolean {
  if (kind !== 'ajp' || (secret && (!secret.known || secret.value !== ''))) return false
  return secretRequired === null || (secretRequired.known && secretRequired.value)
}
