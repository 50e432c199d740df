import type {configEn} from './config.en.ts'
import {inputKindsJa} from './input-kinds.ja.ts'

const kindNames: Readonly<Record<string, string>> = inputKindsJa

const dumps: Readonly<Record<string, string>> = {'nginx-config': '"nginx -T"'}
const dumpOf = (kind: unknown): string => dumps[String(kind)] ?? '"apachectl -t -DDUMP_CONFIG"'

/** A comment that suppresses, in the form of another comment of the same file. */
function comment(like: string | number = '', words: string): string {
  return String(like).startsWith('<') ? `"<!-- shindan: ${words} -->"` : `"# shindan: ${words}"`
}

/** What there is to say about reading a configuration, and what it cannot tell, in Japanese. */
export const configJa: typeof configEn = {
  notes: {
    'taken-as-front': () => '指定に従い、ほかのプロキシの手前にあるものとして判断しています。',
    'edited-here': () => 'このテキストは編集されています。ここに示す結果は、すべて編集後のテキストに対するものです。',
    'config-breaks-restored': () => 'この設定は改行が失われていたため、補いました。',
    'config-breaks-ambiguous': () =>
      'この設定は 1 行につながっており、途中のコメントがどこで終わるのか判断できません。改行を含めて貼り付けてください。',
    'cut-off': ({section, line}) =>
      `${line} 行目で始まる ${section} の途中でテキストが終わっています。終わりまで、セクション全体を貼り付けてください。`,
    'close-without-open': ({section, line}) =>
      `${line} 行目の ${section} に対応する始まりがありません。先頭から、セクション全体を貼り付けてください。`,
    'directive-unknown': ({section, line}) =>
      `${line} 行目: "${section}" というディレクティブをサーバーが認識できず、このファイルは拒否されます。綴りと、モジュールが読み込まれているかを確認してください。`,
    'directive-misplaced': ({section, line}) =>
      `${line} 行目: "${section}" はここに書けないため、このファイルはサーバーに拒否されます。書けるセクションへ移してください。`,
    'arguments-wrong': ({section, line}) =>
      `${line} 行目: "${section}" の引数をサーバーが受け付けません。ドキュメントで書式を確認してください。`,
    'directive-repeated': ({section, line}) =>
      `${line} 行目: "${section}" は同じブロックにすでにあるため、このファイルはサーバーに拒否されます。どちらか一方だけを残してください。`,
    'variable-unknown': ({section, line}) =>
      `${line} 行目: "${section}" という変数はサーバーにもこのファイルにもないため、このファイルはサーバーに拒否されます。綴りを確認するか、変数を定義してください。`,
    'reference-unknown': ({section, line}) =>
      `${line} 行目: "${section}" の指すものがこのファイルにありません。サーバーが読み込むほかのファイルにもなければ、起動できません。綴りを確認するか、指しているものを追加してください。`,
    'no-listener': () =>
      'このファイルの frontend と listen のどれにも "bind" の行がありません。どこでも待ち受けない設定では、サーバーは起動できません。"bind" の行を追加してください。サーバーが読み込むほかのファイルで待ち受けている場合は、このままで構いません。',
    'text-too-long': ({section, line}) =>
      `${line} 行目: "${section}…" が 4,096 バイト以上続いているため、このファイルはサーバーに拒否されます。終わりの記号が抜けていないか確認してください。長いコメントは複数の行に分けてください。`,
    'not-closed': ({section, line}) =>
      `${line} 行目: "${section}" が閉じられていないため、このファイルはサーバーに拒否されます。足りない引用符、セミコロン、または波括弧を補ってください。`,
    'text-unexpected': ({section, line}) =>
      `${line} 行目: "${section}" はここでは使えず、このファイルはサーバーに拒否されます。取り除くか、その前に足りないものを補ってください。`,
    template: ({section, line}) =>
      `${line} 行目の "${section}" はテンプレートの一部です。こうしたプレースホルダーを含むディレクティブについては判定しません。サーバーが実際に読み込むファイルを診断してください。`,
    'kind-not-modelled': ({kind}) =>
      `${kindNames[String(kind)] ?? kind} として認識しました。この種類の設定はまだ検査できません。`,
    'findings-suppressed': ({count}) => `このファイルのコメントにより、${count} 件の検出結果を表示していません。`,
    'suppression-malformed': ({text, line}) =>
      `${line} 行目: "${text}" では何も抑制されません。${comment(text, 'ignore RULE 理由')} か、最初のディレクティブより上に ${comment(text, 'ignore-file RULE 理由')} と書いてください。`,
    'suppression-rule-unknown': ({rule, line}) =>
      `${line} 行目: ${rule === '' ? 'コメントに、抑制するルールの名前がありません' : `抑制しようとしている "${rule}" というルールはありません`}。ルールの一覧はガイドにあります。`,
    'suppression-without-reason': ({rule, line}) =>
      `${line} 行目: コメントに理由がないため、${rule} は抑制されません。ルールの名前の後ろに理由を書いてください。`,
    'suppression-unused': ({rule, line}) =>
      `${line} 行目: ${rule} はそこで何も検出しないため、このコメントでは何も抑制されません。取り除くか、検出された行の 1 つ上へ移してください。`,
    'no-routes': ({kind}) =>
      kind === 'haproxy-config'
        ? 'この設定には、リクエストを転送する記述がありません。frontend、backend、listen のあるファイルを追加してください。'
        : `この設定には、リクエストを転送する記述がありません。${kind === 'nginx-config' ? 'proxy_pass' : 'ProxyPass'} のあるファイルか、${dumpOf(kind)} の出力を追加してください。`,
  },
  questions: {
    include: ({what}, needs) =>
      needs === 'haproxy-config'
        ? `"${what}" の指すものは、手元にないファイルにあります。そのファイルを追加するか、サーバーのすべてのファイルを 1 つにして貼り付けてください。`
        : `"${what}" が読み込むファイルが手元にありません。${dumpOf(needs)} の出力には、すべての設定が含まれます。`,
    variable: ({what}, needs) =>
      needs === 'haproxy-config'
        ? `"${what}" の値は、サーバーが動いているときにしか決まりません。この行をご自身で確認してください。`
        : needs === 'nginx-config'
          ? `"${what}" が何を指すのか、このファイルではわかりません。${dumpOf(needs)} の出力には、すべての設定が含まれます。`
          : `"${what}" の値がこのファイルにありません。${dumpOf(needs)} の出力で、実際の値を確認できます。`,
    template: ({what}) => `"${what}" はテンプレートの一部です。サーバーが実際に読み込むファイルを使ってください。`,
    condition: ({what}, needs) =>
      needs === 'nginx-config' || needs === 'haproxy-config'
        ? `"${what}" が成り立つかどうかはリクエストによって異なり、ここでは判断していません。この箇所をご自身で確認してください。`
        : `"${what}" が成り立つかどうかはサーバーによって異なります。${dumpOf(needs)} の出力で、有効な設定を確認できます。`,
    regex: ({what}) => `"${what}" が何に一致するかは、ここでは判断していません。この行をご自身で確認してください。`,
    'not-modelled': ({what}) =>
      `"${what}" がパスをどう扱うかは、ここでは判断していません。この行をご自身で確認してください。`,
    'cut-off': ({what}) => `"${what}" の途中でテキストが終わっています。残りを追加してください。`,
    'other-file': ({what}, needs) =>
      `${what} が正しいかどうかは、別のファイルによって決まります: ${inputKindsJa[needs]}。そのファイルも追加すると、両方を比較します。`,
    order: ({what}) =>
      `"${what}" は、設定ファイルのあるもう一方のプロキシへ転送している可能性がありますが、ポートが同じということしかわかりません。どちらが手前にあるかは、入力の一覧の下にある [手前にあるプロキシ] か、コマンド ラインの --front FILE で指定できます。`,
  },
}
