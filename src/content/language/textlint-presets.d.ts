// The presets ship without types: https://textlint.org/docs/rule-preset.html
declare module 'textlint-rule-preset-ja-technical-writing' {
  const preset: {
    readonly rules: Readonly<Record<string, import('@textlint/kernel').TextlintRuleModule>>
    readonly rulesConfig: Readonly<Record<string, object | boolean>>
  }
  export default preset
}

declare module 'textlint-rule-preset-ja-spacing' {
  const preset: {
    readonly rules: Readonly<Record<string, import('@textlint/kernel').TextlintRuleModule>>
    readonly rulesConfig: Readonly<Record<string, object | boolean>>
  }
  export default preset
}
