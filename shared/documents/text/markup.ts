const names =
  'html|head|body|meta|link|title|p|div|span|br|hr|b|i|u|s|em|strong|small|font|a|img|table|tbody|thead|tfoot|tr|td|th|caption|col|colgroup|ul|ol|li|dl|dt|dd|h[1-6]|sub|sup|del|ins|pre|blockquote|center|(?:o|w|m|v|st1|ss|x):[a-z]\\w*';
const tag = new RegExp(`<(/?)(${names})(?=[\\s/>])[^<>]*>`, 'gi');

/** What holds no text of the document: styles, settings of Word, comments. */
const blocks =
  /<(style|xml)(?=[\s>])[^<>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!\[(?:if|endif)[^<>]*>|<!doctype[^<>]*>|(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?[@\w.,#:\- \t]*\{[^{}]*\bmso-[^{}]*\}/gi;

const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Takes a text that may have been pasted out of Word or a page; returns its words alone. Signs such as < in plain text stay. */
export function withoutMarkup(raw: string): string {
  const bare = raw.replace(blocks, '').replace(tag, (_, closing: string, name: string) => {
    const lower = name.toLowerCase();
    if (lower === 'br' || (closing && /^(?:p|div|tr|li|h[1-6]|dt|dd)$/.test(lower))) return '\n';
    return closing && /^(?:td|th)$/.test(lower) ? '\t' : '';
  });
  if (bare === raw) return raw.replaceAll('&nbsp;', ' ');
  return bare.replace(/&(nbsp|amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
