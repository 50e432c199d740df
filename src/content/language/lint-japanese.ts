import type {JapaneseRule} from './japanese-rules.ts'

/** What a textlint rule found in a text; offsets in UTF-16 units, the end exclusive. */
export interface JapaneseFault {
  readonly rule: JapaneseRule
  readonly from: number
  readonly to: number
}

/** Finds in a Markdown text what the rules for Japanese prose do not allow. */
export type JapaneseLinter = (markdown: string) => Promise<readonly JapaneseFault[]>

/**
 * A linter with textlint and its dictionary of Japanese, which take a second to load: only for texts that have to be
 * linted.
 */
export async function loadJapaneseLinter(): Promise<JapaneseLinter> {
  const [{TextlintKernel}, markdown, technical, spacing, {japaneseRules, leftOut}] = await Promise.all([
    import('@textlint/kernel'),
    import('@textlint/textlint-plugin-markdown'),
    import('textlint-rule-preset-ja-technical-writing'),
    import('textlint-rule-preset-ja-spacing'),
    import('./japanese-rules.ts'),
  ])
  const modules = {...technical.default.rules, ...spacing.default.rules}
  const preset = {...technical.default.rulesConfig, ...spacing.default.rulesConfig}
  const rules = Object.entries(modules)
    .filter(([ruleId]) => !leftOut.includes(ruleId))
    .map(([ruleId, rule]) => {
      const setting = japaneseRules[ruleId as JapaneseRule]
      return {ruleId, rule: unwrap(rule), options: setting === true ? preset[ruleId] : setting}
    })
  const plugins = [{pluginId: 'markdown', plugin: unwrap(markdown.default)}]
  const kernel = new TextlintKernel()
  return async text => {
    const {messages} = await kernel.lintText(text, {ext: '.md', plugins, rules})
    return messages.map(({ruleId, range: [from, to]}) => ({rule: ruleId as JapaneseRule, from, to}))
  }
}

/** A CommonJS module that was compiled from ES has its export one level deeper. */
function unwrap<T extends object>(module: T): T {
  return 'default' in module ? (module.default as T) : module
}
