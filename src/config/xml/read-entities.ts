/** What a DOCTYPE declares, by name: `outside` where another file holds the text, `inside` where the declaration does. */
export type Entities = ReadonlyMap<string, 'outside' | 'inside'>

/** The general entities that a `<!DOCTYPE …>` declares. None is ever replaced by what it stands for. */
export function readEntities(doctype: string): Entities {
  const entities = new Map<string, 'outside' | 'inside'>()
  // The first declaration of a name counts (XML 1.0, section 4.2).
  for (const [, name = '', from] of doctype.matchAll(/<!ENTITY\s{1,99}([\w:.-]{1,99})\s{1,99}(SYSTEM|PUBLIC|["'])/gu))
    if (!entities.has(name)) entities.set(name, from === 'SYSTEM' || from === 'PUBLIC' ? 'outside' : 'inside')
  return entities
}
