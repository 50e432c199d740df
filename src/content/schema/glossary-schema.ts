const forms = {type: 'array', items: {type: 'string', minLength: 1}, minItems: 1}
const languages = (schema: object) => ({
  type: 'object',
  properties: {en: schema, ja: schema},
  additionalProperties: false,
})

/** The JSON Schema of `i18n/glossary.yaml`. */
export const glossarySchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: {type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'},
      en: {type: 'string', minLength: 1},
      ja: {type: 'string', minLength: 1},
      means: {...languages({type: 'string', minLength: 1}), required: ['en', 'ja']},
      also: languages(forms),
      asked: languages(forms),
      not: languages(forms),
    },
    required: ['id', 'en', 'ja'],
    additionalProperties: false,
  },
}
