/** Words by which a text shows where a hole is, whether or not it is shut by now: that cannot be seen in a text. */
const namesHole =
  /CVE-\d{4}-\d+|脆弱性|ぜい弱性|セキュリティホール|未適用|未更新|未対策|パッチ|初期パスワード|既定のパスワード|多要素認証(を|が)?(設定|導入)(し|され)ていな[いか]|(ポート|port)\s*\d+|\d{1,3}(\.\d{1,3}){3}/gi;

/**
 * Takes a text; returns the words in it that could show an attacker where to enter, each once (N-3a, GL 3-5-4-3).
 * The rule is a list of words on purpose: a person judges, so that missing one is worse than naming one too many.
 */
export const holesNamedIn = (text: string): readonly string[] => [...new Set(text.match(namesHole) ?? [])];
