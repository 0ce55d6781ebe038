import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../../../shared/documents/paper.ts';

/** Takes a paper; returns what stands above every page: what it is and how far it has come. */
export function headerOf({ document: { title, status } }: Paper): Header {
  return new Header({
    children: [
      new Paragraph({ style: 'Small', alignment: AlignmentType.RIGHT, text: `【${status}】${title}` }),
    ],
  });
}

/** Takes a paper; returns what stands below every page: its number, version, 照合値 and the page, `1／3`. */
export function footerOf({ incident, document: { version, hash } }: Paper): Footer {
  const short = `${hash.slice(0, 4)}…${hash.slice(-4)}`;
  return new Footer({
    children: [
      new Paragraph({ style: 'Small', text: `${incident.reference}　第${version}版　照合値 ${short}` }),
      new Paragraph({ style: 'Small', text: hash }),
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, '／', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
