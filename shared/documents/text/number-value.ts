const digits = '〇一二三四五六七八九';
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const large: Record<string, number> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/** Takes a number as folded text, `5,600`, `5千6百`, `1.2万`, `五千六百`, `二〇二六`; returns its value. */
export function numberValue(written: string): number {
  const text = written.replaceAll(',', '').replaceAll('零', '〇');
  const plain = text.replace(/[〇一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit)));
  let total = 0;
  let section = 0;
  let number: number | null = null;
  for (const [part] of plain.matchAll(/\d+(?:\.\d+)?|\D/g)) {
    const times = small[part] ?? large[part];
    if (times === undefined) number = Number(part);
    else if (part in small) {
      section += (number ?? 1) * times;
      number = null;
    } else {
      total += (section + (number ?? (section > 0 ? 0 : 1))) * times;
      section = 0;
      number = null;
    }
  }
  const value = total + section + (number ?? 0);
  return Math.round(value * 1000) / 1000; // 1.2万 is 12000 and not a hair beside it
}
