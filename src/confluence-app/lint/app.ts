import type {JarListing} from './jar-listing.ts'
import type {Descriptor} from './read-descriptor.ts'
import type {ManifestHeader} from './read-manifest.ts'

/** All of an app that its checks look at. */
export interface App {
  /** The main descriptor first; then those in the folders that the manifest names. Not empty. */
  readonly descriptors: readonly [Descriptor, ...Descriptor[]]
  /** What only a JAR has; null for a descriptor alone. */
  readonly jar: AppJar | null
}

/** A JAR with the texts that its descriptors name. */
export interface AppJar {
  readonly names: JarListing['names']
  /** Null where there is no manifest. */
  readonly manifest: ReadonlyMap<string, ManifestHeader> | null
  /** Properties files and scripts by the names of their entries. */
  readonly texts: ReadonlyMap<string, string>
}

export const manifestName = 'META-INF/MANIFEST.MF'
export const descriptorName = 'atlassian-plugin.xml'
