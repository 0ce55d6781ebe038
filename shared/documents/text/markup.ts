const names =
  'html|head|body|meta|link|title|p|div|span|br|hr|b|i|u|s|em|strong|small|font|a|img|table|tbody|thead|tfoot|tr|td|th|caption|col|colgroup|ul|ol|li|dl|dt|dd|h[1-6]|sub|sup|del|ins|pre|blockquote|center|(?:o|w|m|v|st1|ss|x):[a-z]\\w*';
const tag = new RegExp(`<(/?)(${names})(?=[\\s/>])[^<>]*>`, 'gi');

/** What holds no text of the document, from its opening to its closing: styles, settings of Word, comments. */
const blocks: readonly { opens: RegExp; closes: RegExp }[] = [
  { opens: /<style(?=[\s>])[^<>]*>/gi, closes: /<\/style>/gi },
  { opens: /<xml(?=[\s>])[^<>]*>/gi, closes: /<\/xml>/gi },
  { opens: /<!--/g, closes: /-->/g },
];
const marks = /<!\[(?:if|endif)[^<>]*>|<!doctype[^<>]*>/gi;
/** A rule of a style sheet, with what stands before its brace: looked for from the brace, which is rare, and not from every letter. */
const rule = /(?<=((?:\/\*[^*]{0,200}\*\/\s{0,20})?[@\w.,#:\- \t]{0,80}))\{[^{}]*\}/g;

const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Takes a text that may have been pasted out of Word or a page; returns its words alone. Signs such as < in plain text stay. */
export function withoutMarkup(raw: string): string {
  const words = blocks.reduce(withoutBlock, raw).replace(marks, '');
  const bare = withoutWordStyles(words).replace(tag, (_, closing: string, name: string) => {
    const lower = name.toLowerCase();
    if (lower === 'br' || (closing && /^(?:p|div|tr|li|h[1-6]|dt|dd)$/.test(lower))) return '\n';
    return closing && /^(?:td|th)$/.test(lower) ? '\t' : '';
  });
  if (bare === raw) return raw.replaceAll('&nbsp;', ' ');
  return bare.replace(/&(nbsp|amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

function withoutWordStyles(text: string): string {
  let kept = '';
  let from = 0;
  for (const { 0: braces, 1: before = '', index } of text.matchAll(rule)) {
    if (!/\bmso-/.test(before + braces)) continue;
    kept += text.slice(from, Math.max(from, index - before.length));
    from = index + braces.length;
  }
  return kept + text.slice(from);
}

/** By hand and not by one pattern, which would look for a missing end anew from every beginning. */
function withoutBlock(text: string, { opens, closes }: { opens: RegExp; closes: RegExp }): string {
  let kept = '';
  let from = 0;
  for (;;) {
    opens.lastIndex = from;
    const opening = opens.exec(text);
    closes.lastIndex = opens.lastIndex;
    const closing = opening && closes.exec(text);
    if (!closing) return kept + text.slice(from);
    kept += text.slice(from, opening.index);
    from = closes.lastIndex;
  }
}
