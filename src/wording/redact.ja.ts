import type {redactEn} from './redact.en.ts'

/** Redaction in Japanese. */
export const redactJa: typeof redactEn = {
  kinds: {
    token: 'パスワード、トークン、ライセンス',
    cookie: 'Cookie',
    mail: 'メール アドレス',
    address: 'IP アドレス、MAC アドレス',
    database: 'データベース',
    ldap: 'LDAP の名前',
    file: 'ファイル名',
    title: 'タイトル',
    subject: 'メールの件名',
    space: 'スペース',
    user: 'ユーザー名',
    host: 'ホスト名',
    literal: '検索条件の値',
  },
  written: ({name, output}) => `${name} -> ${output}\n`,
  counted: ({kind, values, count}) => `  ${kind}: ${values} 種類、${count} か所を置き換えました\n`,
  nothing: () => '置き換える値は見つかりませんでした。\n',
  caution: () => '渡す前に結果を確認してください。名前であることを示す手掛かりがない値は、置き換えられずに残ります。\n',
}
